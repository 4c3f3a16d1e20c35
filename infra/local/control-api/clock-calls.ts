import * as z from 'zod/mini'
import { hours, type Instant } from '../../../functions/domain/time.ts'
import { iso } from '../clock.ts'
import type { World } from '../world.ts'
import { type Call, checked, phone, Refusal } from './call.ts'
import { durationMs, instantOf } from './instants.ts'

const example = '{"now":"2026-11-24T10:00-08:00"}, {"advance":"PT45M"} or {"frozen":true}'

const move = z.strictObject({
  now: z.optional(z.string('an instant with its offset, "2026-11-24T10:00-08:00"')),
  advance: z.optional(z.string('a duration, "PT45M" or "P1D"')),
  /** Until a text reaches this phone, or nothing is due any more. */
  untilTextTo: z.optional(phone),
  frozen: z.optional(z.boolean('true or false')),
})

/** As far as one skip to the next text goes. */
const furthestMs = hours(24 * 60)
/** As far as the clock goes: the trade's calendars end there. */
const lastInstant = Date.parse('2100-01-01T00:00Z')

export function clockCalls(world: World): Call[] {
  const { clock, loop, twilio } = world

  const shown = async () => {
    const nextAt = await loop.nextAt()
    return {
      now: iso(clock.now()),
      state: clock.isFrozen() ? 'frozen' : 'running',
      nextAt: nextAt === undefined ? null : iso(nextAt),
    }
  }

  const moveTo = async (target: Instant) => {
    if (target < clock.now()) {
      throw new Refusal(
        400,
        `The clock only moves forward: it is ${iso(clock.now())}, which is after ${iso(target)}.`,
      )
    }
    if (target > lastInstant) throw new Refusal(400, `The clock goes no further than ${iso(lastInstant)}.`)
    await loop.runUntil(target)
  }

  const moveToText = async (to: string) => {
    const count = () => twilio.thread(to).filter((text) => text.to === to).length
    const before = count()
    await loop.runUntilTrue(() => count() > before, clock.now() + furthestMs)
    return { isReached: count() > before }
  }

  return [
    {
      method: 'GET',
      path: '/clock',
      does: 'what time it is on the desk',
      answer: async () => ({ json: await shown() }),
    },
    {
      method: 'PUT',
      path: '/clock',
      does: `moves the clock forward: ${example}, or {"untilTextTo":"+1…"}`,
      answer: async ({ body }) => {
        const wish = checked(move, body, example)
        if (Object.keys(wish).length !== 1) throw new Refusal(400, `Say one thing: ${example}.`)
        if (wish.now !== undefined) await moveTo(instantOf(wish.now))
        if (wish.advance !== undefined) await moveTo(clock.now() + durationMs(wish.advance))
        const reached = wish.untilTextTo === undefined ? {} : await moveToText(wish.untilTextTo)
        if (wish.frozen !== undefined) clock.setFrozen(wish.frozen)
        return { json: { ...(await shown()), ...reached } }
      },
    },
  ]
}
