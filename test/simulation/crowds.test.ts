import { describe, expect, test } from 'vitest'
import { clockOf, dayOf, hours, minutes } from '../../functions/domain/time.ts'
import { bareTime } from '../../functions/views/when.ts'
import { SimulatedRuntime } from '../runtime/simulated-runtime.ts'
import { herdOf } from './herd.ts'

describe('a herd at ten in the morning', () => {
  test('is served in order at the rate of the sender, and nobody past the window', () => {
    const herd = herdOf(2_000, 0.2)
    expect(herd).toMatchObject({ pastDeadline: 0, mostInASecond: 1 })
    expect(herd.morning + herd.afternoon + herd.later).toBe(2_000)
    expect(herd.morning).toBe((105 * 60) / 5)
    expect(herd.afternoon).toBeGreaterThan(500)
  })

  test('waits no longer than its place in the queue', () => {
    const herd = herdOf(1_000, 100)
    expect(herd).toMatchObject({ morning: 1_000, pastDeadline: 0, mostInASecond: 100 })
    expect(herd.longestWaitSeconds).toBeLessThan(10)
  })
})

describe('forty applicants of one school who follow up one office', () => {
  const zone = 'America/Los_Angeles'
  const phones = Array.from({ length: 40 }, (_, place) => `+1310555${2000 + place}`)

  test('ring it four times an hour and twelve a day at most, each at the time they were told', async () => {
    const runtime = new SimulatedRuntime('2026-11-23T12:00-08:00')
    const { town, world } = runtime
    for (const phone of phones) {
      for (const body of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142']) {
        town.text(phone, body)
        await world.run(world.now + 20_000)
      }
    }
    const told = phones.map((phone) => {
      const echo = town.outside.carrier.sent.findLast(
        ({ to, body }) => to === phone && body.includes('First call'),
      )
      const stage = town.document(phone)?.followUps[0]?.stage
      const at = stage?.status === 'planned' ? stage.at : 0
      return { at, words: echo?.body ?? '' }
    })
    for (const { at, words } of told) expect(words).toContain(bareTime(at, zone))

    await world.run(Date.parse('2026-12-02T18:00-08:00'))
    const cards = town.outside.carrier.sent.filter(({ body }) => body.startsWith('Call Blue Harbor now'))
    const firsts = phones.map((phone) => cards.find(({ to }) => to === phone)?.createdAt ?? 0)
    for (const [place, first] of firsts.entries()) {
      expect(Math.abs(first - (told[place]?.at ?? 0)), `card of ${place}`).toBeLessThan(minutes(3))
    }
    const sorted = firsts.toSorted((one, other) => one - other)
    for (const [place, at] of sorted.entries()) {
      expect(
        sorted.filter((other) => other >= at && other < at + hours(1) - minutes(3)).length,
      ).toBeLessThanOrEqual(4)
      const sameDay = sorted.filter((other) => dayOf(other, zone) === dayOf(at, zone))
      expect(sameDay.length, `${place} ${clockOf(at, zone)}`).toBeLessThanOrEqual(12)
    }
  })
})

describe('three applicants whose one office is always busy', () => {
  test('ring it four times in an hour at most, tries after a busy line among them', async () => {
    const runtime = new SimulatedRuntime('2026-11-23T12:00-08:00')
    const { town, world } = runtime
    const phones = ['+13105552001', '+13105552002', '+13105552003']
    for (const phone of phones) {
      for (const body of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142']) {
        town.text(phone, body)
        await world.run(world.now + 20_000)
      }
      town.onDelivered.set(phone, (body) => {
        if (body.startsWith('Call Blue Harbor now')) world.after(minutes(1), () => town.text(phone, 'busy'))
      })
    }
    await world.run(Date.parse('2026-11-24T18:00-08:00'))
    const cards = town.outside.carrier.sent.filter(({ body }) => body.startsWith('Call Blue Harbor now'))
    const times = cards.map(({ createdAt }) => createdAt)
    // A card goes out up to a minute after its time.
    const inAnHour = (from: number) => times.filter((at) => at >= from && at < from + minutes(58)).length
    expect(times.length).toBeGreaterThan(5)
    expect(Math.max(...times.map(inAnHour))).toBeLessThanOrEqual(4)
  })
})
