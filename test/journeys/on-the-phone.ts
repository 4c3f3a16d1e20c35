import type { DeskDriver } from './desk-driver.ts'

/** A leg of a call as the control API shows it. */
export type ShownCall = {
  id: string
  direction: string
  from: string
  to: string
  status: string
  waitsFor: string
  legs: readonly string[]
  parent?: string
  events: readonly ({ at: string; kind: string } & Record<string, string | number>)[]
}

/** A phone on the desk, with a hand to press its keys. */
export type Phone = {
  call: () => Promise<ShownCall>
  press: (digits: string) => Promise<ShownCall>
  say: (text: string) => Promise<ShownCall>
  hangUp: () => Promise<ShownCall>
  answer: (as?: 'person' | 'voicemail' | 'busy') => Promise<ShownCall>
}

export type Behaviour = {
  answer: 'person' | 'voicemail' | 'no-answer' | 'busy' | 'failed'
  afterSeconds?: number
  talkSeconds?: number
  reportsFirst?: 'office' | 'caller'
}

export const office = (desk: DeskDriver, phone: string, how: Behaviour): Promise<unknown> =>
  desk.ask('PUT', `/offices/${phone}`, how)

/** Somebody calls the assistant. */
export async function calls(desk: DeskDriver, from: string, attestation = 'A'): Promise<Phone> {
  const { id } = await desk.ask<ShownCall>('POST', '/calls', { from, attestation })
  return phoneOn(desk, id)
}

export const phoneOn = (desk: DeskDriver, id: string): Phone => ({
  call: () => desk.ask('GET', `/calls/${id}`),
  press: (digits) => desk.ask('POST', `/calls/${id}/keys`, { digits }),
  say: (text) => desk.ask('POST', `/calls/${id}/speech`, { text }),
  hangUp: () => desk.ask('DELETE', `/calls/${id}`),
  answer: (as = 'person') => desk.ask('POST', `/calls/${id}/answer`, { as }),
})

export const allCalls = (desk: DeskDriver): Promise<ShownCall[]> => desk.ask('GET', '/calls')

/** Everything said and asked on a leg, as one text. */
export const heard = ({ events }: ShownCall): string =>
  events
    .filter(({ kind }) => kind === 'said' || kind === 'asked')
    .map(({ text }) => text)
    .join('\n')

/** What was said or asked last. */
export const lastHeard = ({ events }: ShownCall): string =>
  String(events.findLast(({ kind }) => kind === 'said' || kind === 'asked')?.text ?? '')
