import type { Instant } from '../../../functions/domain/time.ts'
import type { Handler, Part } from '../../../infra/local/part.ts'
import { closeServer, listen, serverFor } from '../../../infra/local/server.ts'
import { mountStandIns } from '../../../infra/local/stand-ins.ts'

/** Tuesday before Thanksgiving, 8:00 in Los Angeles. */
export const tuesdayMorning: Instant = Date.parse('2026-11-24T16:00:00Z')

/** A clock that moves only when told, and runs what is due on the way, each part at its own time. */
export const virtualTime = (start: Instant = tuesdayMorning) => {
  let now = start
  const parts: Part[] = []
  const next = (): { part: Part; at: Instant } | undefined =>
    parts
      .flatMap((part) => {
        const at = part.nextAt()
        return at === undefined ? [] : [{ part, at }]
      })
      .sort((one, other) => one.at - other.at)[0]

  const moveTo = async (target: Instant): Promise<void> => {
    for (let due = next(); due !== undefined && due.at <= target; due = next()) {
      now = Math.max(now, due.at)
      await due.part.runDue(now)
    }
    now = Math.max(now, target)
  }
  return {
    now: () => now,
    add: (...more: Part[]) => parts.push(...more),
    moveTo,
    advance: (milliseconds: number) => moveTo(now + milliseconds),
    /** Runs what is due now. */
    settle: () => moveTo(now),
  }
}

/** Serves stand-ins on loopback, each below its name, as the desk does. */
export const serve = async (handlers: Readonly<Record<string, Handler>>) => {
  const server = serverFor(mountStandIns(() => handlers))
  const port = await listen(server, 0)
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) }
}

/** For clients of AWS: no stand-in looks at the signature. */
export const aws = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
})
