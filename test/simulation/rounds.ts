import { hours, type Instant, minutes } from '../../functions/domain/time.ts'
import * as inboundSweep from '../../functions/inbound-sweep.ts'
import * as sweep from '../../functions/sweep.ts'
import type { ReceivedText } from './carrier.ts'
import { type Outside, portsOf } from './ports-of.ts'
import type { Cause } from './seen.ts'
import type { Invocation, Outcome } from './world.ts'

export type Invoke = <Answer>(
  name: string,
  cause: Cause,
  run: (invocation: Invocation) => Promise<Answer>,
  done: (outcome: Outcome<Answer>) => void,
) => void

/**
 * What runs by the clock: the sweep every minute, the look-back every five; rounds that would find nothing are
 * left out.
 */
export class Rounds {
  private readonly outside: Outside
  readonly invoke: Invoke
  private sweepAt: Instant | undefined
  /** Lost texts that are still being looked for. */
  private looksBack = 0

  constructor(outside: Outside, invoke: Invoke) {
    this.outside = outside
    this.invoke = invoke
  }

  /** Twilio gives up: it is the look-back that finds this text. */
  unheard({ sid, from, createdAt }: ReceivedText): void {
    this.outside.world.see({ kind: 'unheard', sid, from })
    // The rounds left out so far would have looked up to here.
    const until = createdAt - minutes(4)
    if (this.looksBack === 0) this.outside.store.put({ pk: 'INBOUND', sk: 'CURSOR', until })
    this.looksBack += 1
    this.lookBack(this.outside.world.now + minutes(3), createdAt)
  }

  /** Every five minutes; rounds that would provably find nothing are left out. */
  private lookBack(notBefore: Instant, createdAt: Instant): void {
    const every = minutes(5)
    this.outside.world.at(Math.ceil(notBefore / every) * every, () => {
      const run = (invocation: Invocation) => inboundSweep.handle(portsOf(this.outside, invocation), {})
      this.invoke('inbound-sweep', { kind: 'look-back' }, run, (outcome) => {
        const isDone = outcome.kind === 'answered' && outcome.answer.until > createdAt
        if (isDone) this.looksBack -= 1
        else if (this.outside.world.now < createdAt + hours(24))
          this.lookBack(this.outside.world.now + 1, createdAt)
      })
    })
  }

  /** Sweeps run at whole minutes; those that would provably find nothing are left out. */
  planSweep(notBefore: Instant): void {
    const at = Math.ceil(notBefore / minutes(1)) * minutes(1)
    if (this.outside.off.has('sweep') || (this.sweepAt !== undefined && this.sweepAt <= at)) return
    this.sweepAt = at
    this.outside.world.at(at, () => {
      if (this.sweepAt !== at) return
      this.sweepAt = undefined
      const soonest = this.outside.store.index.soonest()
      if (soonest === undefined) return
      // A machine whose clock is slow finds less: then the next minute's does.
      if (soonest + 60_000 <= this.outside.world.now + 120_000) {
        this.invoke(
          'sweep',
          { kind: 'sweep' },
          (invocation) => sweep.handle(portsOf(this.outside, invocation), {}),
          () => {},
        )
      }
      this.planSweep(Math.max(soonest + 60_000, this.outside.world.now + 1))
    })
  }
}
