import type { Keep } from '../keep.ts'
import type { Message } from './message.ts'

/** Every text of the account, kept in the order they were made. */
export type MessageBook = {
  add: (message: Message) => void
  change: (sid: string, changes: Partial<Message>) => Message | undefined
  find: (sid: string) => Message | undefined
  all: () => Message[]
  /** Those that this phone sent or was to get, oldest first. */
  of: (e164: string) => Message[]
}

export const openMessageBook = (keep: Keep): MessageBook => {
  const drawer = keep.drawer<Message>('twilio messages')
  const sidsOf = new Map<string, string[]>()
  const index = ({ sid, from, to }: Message) => {
    for (const phone of new Set([from, to])) {
      const sids = sidsOf.get(phone)
      if (sids === undefined) sidsOf.set(phone, [sid])
      else sids.push(sid)
    }
  }
  for (const message of drawer.values()) index(message)

  return {
    add: (message) => {
      drawer.put(message.sid, message)
      index(message)
    },
    change: (sid, changes) => {
      const message = drawer.get(sid)
      if (message === undefined) return undefined
      const changed = { ...message, ...changes }
      drawer.put(sid, changed)
      return changed
    },
    find: drawer.get,
    all: () => [...drawer.values()],
    of: (e164) => (sidsOf.get(e164) ?? []).flatMap((sid) => drawer.get(sid) ?? []),
  }
}
