import type { Instant } from '../../functions/domain/time.ts'
import { EventHeap } from './event-heap.ts'
import { type Random, randomOf } from './random.ts'
import type { Cause, Seen } from './seen.ts'

/** One run of a function: a Lambda invocation, as the world sees it. */
export type Invocation = {
  name: string
  cause: Cause
  startedAt: Instant
  /** Its machine's clock is off by so much. */
  skewMs: number
  /** A crashed one never goes on, whatever it waits for. */
  isDead: boolean
  die: (why: string) => void
}

export type Outcome<Answer> =
  | { kind: 'answered'; answer: Answer }
  | { kind: 'threw'; error: unknown }
  | Crashed
type Crashed = { kind: 'crashed' }

/** A promise has broken, or the simulator found something it cannot explain. */
export class Broken extends Error {
  override name = 'Broken'
}

/** Virtual time, one heap of events, and everything that is counted, told and checked on the way. */
export class World {
  now: Instant
  readonly random: Random
  readonly counts = new Map<string, number>()
  readonly story: string[] = []
  events = 0
  private readonly heap = new EventHeap()
  private readonly isTold: boolean
  private readonly witnesses: ((seen: Seen) => void)[] = []
  private broken: Broken | undefined
  /** Something runs between two events: it is let run until it waits for the next one. */
  private isStirred = false

  constructor(seed: number, start: Instant, isTold = false) {
    this.now = start
    this.random = randomOf(seed)
    this.isTold = isTold
  }

  at(when: Instant, happen: () => void): void {
    this.heap.put(Math.max(when, this.now), happen)
  }

  after(milliseconds: number, happen: () => void): void {
    this.heap.put(this.now + milliseconds, happen)
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  /** A line of the story, for `--trace`; made only when somebody listens. */
  tell(line: () => string): void {
    if (this.isTold) this.story.push(`${new Date(this.now).toISOString().slice(0, 23)}Z ${line()}`)
  }

  watch(witness: (seen: Seen) => void): void {
    this.witnesses.push(witness)
  }

  see(seen: Seen): void {
    for (const witness of this.witnesses) witness(seen)
  }

  /** Ends the run at this event. */
  break(why: string): void {
    this.broken ??= new Broken(why)
  }

  /** Promises are resolved: whoever waits for them goes on before the next event. */
  stir(): void {
    this.isStirred = true
  }

  /** Starts a run of a function; `done` hears once what became of it, unless it hangs for ever. */
  invoke<Answer>(
    run: { name: string; cause: Cause; skewMs: number },
    start: (invocation: Invocation) => Promise<Answer>,
    done: (outcome: Outcome<Answer>) => void,
  ): void {
    this.stir()
    this.tell(() => `   ${run.name} begins (${JSON.stringify(run.cause)}, its clock off by ${run.skewMs} ms)`)
    this.count(`invocations ${run.name}`)
    const invocation: Invocation = {
      ...run,
      startedAt: this.now,
      isDead: false,
      die: (why) => {
        invocation.isDead = true
        this.tell(() => `   ${run.name} dies: ${why}`)
        done({ kind: 'crashed' })
      },
    }
    start(invocation).then(
      (answer) => {
        if (!invocation.isDead) done({ kind: 'answered', answer })
      },
      (error: unknown) => {
        if (!invocation.isDead) done({ kind: 'threw', error })
      },
    )
  }

  /** Lets everything happen up to `until`. @throws Broken */
  async run(until: Instant): Promise<void> {
    for (;;) {
      if (this.isStirred) {
        this.isStirred = false
        await new Promise<void>((resolve) => setImmediate(resolve))
      }
      if (this.broken !== undefined) throw this.broken
      const event = this.heap.soonest()
      if (event === undefined || event.at > until) break
      this.heap.take()
      this.now = event.at
      this.events += 1
      event.happen()
    }
    this.now = until
  }
}
