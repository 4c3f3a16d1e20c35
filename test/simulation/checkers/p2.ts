import { type Applicant, homeOf } from '../../../functions/domain/applicant.ts'
import { isInWindow } from '../../../functions/domain/office-hours.ts'
import { cardOf } from '../../../functions/domain/open.ts'
import { isQuiet } from '../../../functions/domain/quiet-hours.ts'
import { dayOf, hours, type Instant, minutes } from '../../../functions/domain/time.ts'
import type { Seen } from '../seen.ts'
import type { Checker, Promised } from './checker.ts'
import { type Decided, DecidedTexts } from './going-out.ts'

/** A clock may be a minute off, and a text may wait for the end of its lease. */
const tolerance = minutes(2)

/** P2: cards inside windows, nothing in quiet hours, one card at a time, and the caps. */
export const p2: Promised = {
  name: 'P2',
  watch: ({ world, store, settings }): Checker => {
    const texts = new DecidedTexts()
    const cards = new Map<string, number>()
    const unasked = new Map<string, number>()
    const atOffices = new Map<string, { id: string; at: Instant }[]>()

    const nearly = (holds: (at: Instant) => boolean): boolean =>
      [0, -tolerance, tolerance].some((offset) => holds(world.now + offset))
    const counted = (counts: Map<string, number>, { id, home }: Decided): number => {
      const key = `${id} ${dayOf(world.now, home.zone)}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count
    }

    const cardGoesOut = (text: Decided, isRepeat = false): string | undefined => {
      const { followUp, isNamed } = text
      if (followUp === undefined) return 'a card for no follow-up'
      const { office } = followUp
      if (isNamed) return undefined
      if (!nearly((at) => isInWindow(at, office, settings)))
        return `a card for ${office.name} outside its windows`
      // A second send of a card that the carrier lost is the same card.
      if (isRepeat) return undefined
      if (counted(cards, text) > settings.cardsPerDay + 1) return 'more cards than a day may have'
      const recent = (atOffices.get(office.phone) ?? []).filter(({ at }) => world.now - at < hours(1))
      atOffices.set(office.phone, [...recent, { id: text.id, at: world.now }])
      return recent.length > settings.courtesyCardsPerHour + 1
        ? `${office.name} is rung too often`
        : undefined
    }

    // Where they were when it was decided, or where they have moved to since.
    const isAwake = (at: Instant, { id, home }: Decided): boolean => {
      const item = store.get(`APPLICANT#${id}`, 'STATE')
      const homes = item === undefined ? [home] : [home, homeOf(item as unknown as Applicant)]
      return homes.some((each) => !isQuiet(at, each, settings))
    }

    const goesOut = (textId: string): string | undefined => {
      const text = texts.of(textId)
      if (text === undefined) return `nobody decided on ${textId}`
      if (!text.isLateAnswer && !text.isAskedNow && !nearly((at) => isAwake(at, text)))
        return `a text (${text.about.kind}) in quiet hours`
      if (world.now > text.deadline + tolerance) return `a text (${text.about.kind}) past its deadline`
      if (!text.isAskedNow && counted(unasked, text) > settings.unsolicitedTextsPerDay + 1)
        return 'more texts than a day may have'
      return text.about.kind === 'card' ? cardGoesOut(text, textId.endsWith('r')) : undefined
    }

    // Nothing is kept of somebody who was erased, the counts of the day neither.
    const forget = (id: string): void => {
      for (const counts of [cards, unasked]) {
        for (const key of counts.keys()) if (key.startsWith(`${id} `)) counts.delete(key)
      }
    }

    // What was out at an opt-out is taken back within the moment: that office was not rung for it.
    const takeBack = (before: Applicant): void => {
      const followUp = before.followUps.find(({ id }) => id === cardOf(before.open)?.followUpId)
      if (followUp === undefined) return
      const rung = atOffices.get(followUp.office.phone) ?? []
      const last = rung.findLastIndex(({ id }) => id === before.id)
      atOffices.set(
        followUp.office.phone,
        rung.filter((_, index) => index !== last),
      )
    }

    return (seen) => {
      texts.see(seen)
      if (seen.kind === 'saved' && seen.after === undefined) forget(seen.id)
      if (seen.kind === 'saved' && seen.before !== undefined && hasLeft(seen.before, seen.after))
        takeBack(seen.before)
      if (seen.kind === 'created') return goesOut(seen.textId)
      if (seen.kind === 'answered' && seen.answerTextId !== undefined) {
        const text = texts.of(seen.answerTextId)
        return text?.about.kind === 'card' ? cardGoesOut(text) : undefined
      }
      if (seen.kind !== 'saved' || ['text', 'form', 'call', 'look-back'].includes(seen.cause.kind))
        return undefined
      const was = seen.before === undefined ? undefined : cardOf(seen.before.open)
      const is = seen.after === undefined ? undefined : cardOf(seen.after.open)
      if (was === undefined || is === undefined || was.followUpId === is.followUpId || is.isNamed)
        return undefined
      // A call that was put through to that office has answered it.
      if (isSettledByCall(was.followUpId, seen)) return undefined
      return world.now < was.yieldsAt - tolerance
        ? 'a card took the place of one that had not yielded'
        : undefined
    }
  },
}

const isSettledByCall = (followUpId: string, { before, after }: Extract<Seen, { kind: 'saved' }>): boolean =>
  after?.tail.some(
    (line) =>
      line.n >= (before?.lines ?? 0) &&
      line.kind === 'attempt' &&
      line.by === 'voice' &&
      line.followUpId === followUpId,
  ) === true

const hasLeft = (before: Applicant, after: Applicant | undefined): boolean =>
  before.standing.status !== 'opted-out' && after?.standing.status === 'opted-out'
