import type { Instant } from '../../functions/domain/time.ts'
import { DeskError } from './desk-error.ts'
import type { Keep } from './keep.ts'

/**
 * The desk's one clock. It runs with the real one, some way ahead of it, or stands still (frozen); it can be moved
 * forward, never back. Every move is kept before anything happens at the new time, so that a desk that was killed
 * wakes up no earlier than the last thing it did.
 */
export type DeskClock = {
  now: () => Instant
  isFrozen: () => boolean
  /** Freezes the clock, or lets it run on from where it stands. */
  setFrozen: (isFrozen: boolean) => void
  /** Stands still until `release`, so that whatever happens meanwhile happens at one instant. */
  hold: () => void
  release: () => void
  /** Moves forward; an instant already passed changes nothing. */
  moveTo: (at: Instant) => void
}

export type ClockOptions = {
  keep: Keep
  /** Where it starts; where it was, or else the real now, when left out. */
  now?: Instant
  isFrozen: boolean
  realNow?: () => Instant
}

/** `aheadMs`: how far it ran ahead of the real clock; left out when it was frozen. */
type Kept = { at: Instant; aheadMs?: number }

/** @throws DeskError when `now` lies before the clock kept with the data */
export function deskClock({ keep, now, isFrozen, realNow = Date.now }: ClockOptions): DeskClock {
  const drawer = keep.drawer<Kept>('clock')
  const start = startOf(drawer.get('clock'), { now, isFrozen, realNow: realNow() })
  let frozen = isFrozen
  let aheadMs = start - realNow()
  /** Set while it stands still. */
  let heldAt: Instant | undefined = start

  const nowAt = () => heldAt ?? realNow() + aheadMs
  const write = () => drawer.put('clock', frozen ? { at: nowAt() } : { at: nowAt(), aheadMs })
  const hold = () => {
    heldAt ??= realNow() + aheadMs
  }
  const release = () => {
    if (frozen || heldAt === undefined) return
    aheadMs = Math.max(aheadMs, heldAt - realNow())
    heldAt = undefined
  }
  write()
  release()
  return {
    now: nowAt,
    isFrozen: () => frozen,
    setFrozen: (isFrozenNow) => {
      if (isFrozenNow === frozen) return
      hold()
      frozen = isFrozenNow
      aheadMs = nowAt() - realNow()
      release()
      write()
    },
    hold,
    release,
    moveTo: (at) => {
      if (at <= nowAt()) return
      if (heldAt === undefined) aheadMs = at - realNow()
      else {
        heldAt = at
        aheadMs = Math.max(aheadMs, at - realNow())
      }
      write()
    },
  }
}

function startOf(
  kept: Kept | undefined,
  { now, isFrozen, realNow }: { now: Instant | undefined; isFrozen: boolean; realNow: Instant },
): Instant {
  if (kept === undefined) return now ?? realNow
  const reached = kept.aheadMs === undefined ? kept.at : Math.max(kept.at, realNow + kept.aheadMs)
  if (now !== undefined && now < reached) {
    throw new DeskError(
      `--now ${iso(now)} lies before the clock kept with the data, ${iso(reached)}, and a clock only moves forward. ` +
        'Give a later --now, leave it out, or start afresh with --memory or another --data folder.',
    )
  }
  return now ?? (isFrozen ? reached : Math.max(reached, realNow))
}

/** ISO 8601 in UTC with `Z`, as every answer of the control API has it. */
export const iso = (at: Instant): string => new Date(at).toISOString()
