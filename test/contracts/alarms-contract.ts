import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hours, type Instant, minutes } from '../../functions/domain/time.ts'
import type { Alarms } from '../../functions/runtime/ports.ts'

/** Alarms to try, and the time they ring in. */
export type AlarmsUnderTest = {
  alarms: Alarms
  now: () => Instant
  /** Moves time on; everything due on the way happens, each at its own time. */
  moveTo: (at: Instant) => Promise<void>
  /** Who was woken, and when, in order; with the shared office when that is why. */
  woken: () => readonly { applicantId: string; at: Instant; sharedOffice?: string }[]
  close: () => Promise<void>
}

const ada = '0123456789abcdef'
const bea = 'fedcba9876543210'

/** What alarms do wherever calltime runs; times are exact to the minute, as the scheduler's are. */
export const alarmsContract = (name: string, open: () => Promise<AlarmsUnderTest>): void => {
  describe(`the alarms contract, on ${name}`, () => {
    let world: AlarmsUnderTest
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    /** The instants at which somebody was woken, in minutes from the start. */
    const minutesWoken = (start: Instant, applicantId = ada) =>
      world
        .woken()
        .filter((wake) => wake.applicantId === applicantId)
        .map(({ at }) => (at - start) / minutes(1))

    it('ring once, at the minute', async () => {
      const start = world.now()
      await world.alarms.set(ada, start + minutes(30))
      await world.moveTo(start + minutes(30) - 1)
      expect(minutesWoken(start)).toEqual([])
      await world.moveTo(start + hours(3))
      expect(minutesWoken(start)).toEqual([30])
    })

    it('ring at the next whole minute, never before their time', async () => {
      const start = world.now()
      await world.alarms.set(ada, start + minutes(30) + 1)
      await world.moveTo(start + hours(1))
      expect(minutesWoken(start)).toEqual([31])
    })

    it('ring once for one minute, however often they are set', async () => {
      const start = world.now()
      await world.alarms.set(ada, start + minutes(10))
      await world.alarms.set(ada, start + minutes(10))
      await world.alarms.set(ada, start + minutes(9) + 1)
      await world.alarms.set(bea, start + minutes(10))
      await world.moveTo(start + hours(1))
      expect([minutesWoken(start), minutesWoken(start, bea)]).toEqual([[10], [10]])
    })

    it('ring at every minute they were set for, in order, whatever the order of setting', async () => {
      const start = world.now()
      for (const at of [45, 5, 25]) await world.alarms.set(ada, start + minutes(at))
      await world.moveTo(start + hours(1))
      expect(minutesWoken(start)).toEqual([5, 25, 45])
    })

    it('ring after a year and a half', async () => {
      const start = world.now()
      await world.alarms.set(ada, start + hours(24 * 550))
      await world.moveTo(start + hours(24 * 551))
      expect(minutesWoken(start)).toEqual([24 * 550 * 60])
    })

    it('wake to the second what is due within 90 seconds', async () => {
      const start = world.now()
      await world.alarms.set(ada, start + 90_000)
      await world.moveTo(start + 89_999)
      expect(world.woken()).toEqual([])
      await world.moveTo(start + minutes(10))
      expect(world.woken()).toEqual([{ applicantId: ada, at: start + 90_000 }])
    })

    it('wake at once what was due before', async () => {
      const start = world.now()
      await world.alarms.set(ada, start - hours(2))
      await world.moveTo(start)
      expect(world.woken()).toEqual([{ applicantId: ada, at: start }])
    })

    it('wake soon means after that many seconds, up to a quarter of an hour', async () => {
      const start = world.now()
      for (const seconds of [900, 0, 30]) await world.alarms.wakeSoon(ada, seconds)
      await world.moveTo(start + hours(1))
      expect(world.woken().map(({ at }) => (at - start) / 1_000)).toEqual([0, 30, 900])
    })

    it('tell of a shared office at once', async () => {
      await world.alarms.tellShared(ada, '+13105550142')
      await world.moveTo(world.now())
      expect(world.woken()).toEqual([{ applicantId: ada, sharedOffice: '+13105550142', at: world.now() }])
    })

    it('are cleared for one applicant, and stay for all others', async () => {
      const start = world.now()
      const namesake = ada.slice(0, 15)
      for (let count = 0; count < 130; count += 1) await world.alarms.set(ada, start + minutes(5 + count))
      await world.alarms.set(bea, start + minutes(5))
      await world.alarms.set(namesake, start + minutes(5))
      await world.alarms.clear(ada)
      await world.alarms.clear(ada)
      await world.moveTo(start + hours(4))
      expect(minutesWoken(start)).toEqual([])
      expect([minutesWoken(start, bea), minutesWoken(start, namesake)]).toEqual([[5], [5]])
    })

    it('can be set again after they were cleared', async () => {
      const start = world.now()
      await world.alarms.set(ada, start + minutes(10))
      await world.alarms.clear(ada)
      await world.alarms.set(ada, start + minutes(10))
      await world.moveTo(start + hours(1))
      expect(minutesWoken(start)).toEqual([10])
    })
  })
}
