import { erasedPrefix, inboundKey } from './keys.ts'
import type { Ports } from './ports.ts'

/**
 * That somebody was erased, for a day: by id alone, with the ids of their last texts and of the offices whose calendars
 * held them. What was on its way meanwhile is so known for late, and brings nothing back.
 */
export type Erased = {
  at: number
  answered: readonly string[]
  said: readonly string[]
  offices: readonly string[]
}

export async function markErased(ports: Ports, id: string, erased: Erased): Promise<void> {
  await ports.table.putAll([{ pk: inboundKey, sk: `${erasedPrefix}${id}`, ...erased }])
}

export async function erasedMark(ports: Ports, id: string): Promise<Erased | undefined> {
  const item = await ports.table.get(inboundKey, `${erasedPrefix}${id}`)
  if (item === undefined) return undefined
  const { at, answered = [], said = [], offices = [] } = item as Partial<Erased>
  return { at: at ?? 0, answered, said, offices }
}
