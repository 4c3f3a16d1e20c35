import type { Instant } from '../../functions/domain/time.ts'

/** What will happen, and when. */
export type Event = { at: Instant; place: number; happen: () => void }

/** A binary heap: the soonest event first, of equal ones the one that was put in first. */
export class EventHeap {
  private readonly events: Event[] = []
  private placesGiven = 0

  put(at: Instant, happen: () => void): void {
    const { events } = this
    const event = { at, place: this.placesGiven++, happen }
    let index = events.length
    events.push(event)
    while (index > 0) {
      const above = (index - 1) >> 1
      const parent = events[above]
      if (parent === undefined || isBefore(parent, event)) break
      events[index] = parent
      index = above
    }
    events[index] = event
  }

  soonest(): Event | undefined {
    return this.events[0]
  }

  take(): Event | undefined {
    const { events } = this
    const first = events[0]
    const last = events.pop()
    if (first !== undefined && last !== undefined && events.length > 0) this.sink(last)
    return first
  }

  private sink(event: Event): void {
    const { events } = this
    let index = 0
    for (;;) {
      let below = 2 * index + 1
      let child = events[below]
      const other = events[below + 1]
      if (child !== undefined && other !== undefined && isBefore(other, child)) {
        below += 1
        child = other
      }
      if (child === undefined || isBefore(event, child)) break
      events[index] = child
      index = below
    }
    events[index] = event
  }
}

const isBefore = (one: Event, other: Event): boolean =>
  one.at < other.at || (one.at === other.at && one.place < other.place)
