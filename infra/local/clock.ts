import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Instant } from '../../functions/domain/time.ts'
import { DeskError } from './desk-error.ts'

/**
 * The desk's one clock. It runs with the real one, some way ahead of it, or stands still (frozen); it can be moved
 * forward, never back. Every move is on disk before anything happens at the new time, so that a desk that was killed
 * wakes up no earlier than the last thing it did.
 */
export type DeskClock = {
  now: () => Instant
  isFrozen: boolean
  /** Stands still until `release`, so that whatever happens now happens at one instant. */
  hold: () => void
  release: () => void
  /** Moves forward; an instant already passed changes nothing. */
  moveTo: (at: Instant) => void
  setFrozen: (isFrozen: boolean) => void
}

export type ClockOptions = {
  /** Where it starts; the real now when left out. */
  now?: Instant
  isFrozen: boolean
  /** The folder it is kept in; kept nowhere when left out. */
  folder?: string
  realNow?: () => Instant
}

const keptClock = z.object({ at: z.number(), aheadMs: z.nullable(z.number()) })

/** @throws DeskError when `now` lies before the clock kept in the folder, or what is kept there is damaged */
export function deskClock({ now, isFrozen, folder, realNow = Date.now }: ClockOptions): DeskClock {
  const kept = folder === undefined ? undefined : keptTime(folder, realNow())
  if (kept !== undefined && now !== undefined && now < kept) {
    throw new DeskError(
      `--now ${iso(now)} lies before the clock kept with the data, ${iso(kept)}; the clock only moves forward. ` +
        'Give a later --now, leave it out, or start afresh with --memory or another --data folder.',
    )
  }
  const start = Math.max(kept ?? 0, now ?? (kept !== undefined && isFrozen ? kept : realNow()))
  let aheadMs = start - realNow()
  let heldAt: Instant | undefined = start
  const clock: DeskClock = {
    now: () => heldAt ?? realNow() + aheadMs,
    isFrozen,
    hold: () => {
      heldAt ??= realNow() + aheadMs
    },
    release: () => {
      if (clock.isFrozen || heldAt === undefined) return
      aheadMs = Math.max(aheadMs, heldAt - realNow())
      heldAt = undefined
      keep()
    },
    moveTo: (at) => {
      if (at <= clock.now()) return
      if (heldAt === undefined) aheadMs = at - realNow()
      else heldAt = at
      keep()
    },
    setFrozen: (frozen) => {
      clock.isFrozen = frozen
      if (frozen) clock.hold()
      else if (heldAt !== undefined) {
        aheadMs = heldAt - realNow()
        heldAt = undefined
      }
      keep()
    },
  }
  const keep = () => {
    if (folder !== undefined) keepTime(folder, { at: clock.now(), aheadMs: clock.isFrozen ? null : aheadMs })
  }
  keep()
  clock.release()
  return clock
}

/** The earliest instant a desk on this data may start at, or undefined when nothing is kept there. */
function keptTime(folder: string, realNow: Instant): Instant | undefined {
  let text: string
  try {
    text = readFileSync(join(folder, 'clock.json'), 'utf8')
  } catch {
    return undefined
  }
  const kept = z.safeParse(keptClock, jsonOrUndefined(text))
  if (!kept.success) {
    throw new DeskError(
      `The clock kept in ${folder} is damaged (clock.json is not what calltime wrote). ` +
        'Delete that file to start from the real now, or use another --data folder.',
    )
  }
  const { at, aheadMs } = kept.data
  return aheadMs === null ? at : Math.max(at, realNow + aheadMs)
}

function keepTime(folder: string, kept: z.infer<typeof keptClock>): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'clock.json')
  writeFileSync(`${file}.new`, JSON.stringify(kept))
  renameSync(`${file}.new`, file)
}

const jsonOrUndefined = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** ISO 8601 in UTC with `Z`, as every answer of the control API has it. */
export const iso = (at: Instant): string => new Date(at).toISOString()
