import type { Instant } from '../../functions/domain/time.ts'
import type { World } from './world.ts'

/** A message as it waits; `receives`: how often it was handed out. */
export type Message = { id: string; body: string; receives: number }

/** Hands messages over; answers (later) the ids of those that failed, or that all did. */
export type Deliver = (
  messages: readonly Message[],
  done: (failed: readonly string[] | 'all') => void,
) => void

const visibilityMs = 90_000
const mostReceives = 5
const messagesAtATime = 10

/** SQS before the wake function: at least once, in no order; what fails comes back, and ends among the dead letters. */
export class WakeQueue {
  readonly dead: Message[] = []
  deliver: Deliver = () => {}
  private readonly world: World
  private readonly isDoubled: () => boolean
  private readonly waiting = new Map<string, { message: Message; visibleAt: Instant }>()
  private made = 0

  constructor(world: World, isDoubled: () => boolean) {
    this.world = world
    this.isDoubled = isDoubled
  }

  send(body: string, delaySeconds: number): void {
    this.made += 1
    this.wait({ id: `m${this.made}`, body, receives: 0 }, Math.min(Math.max(delaySeconds, 0), 900) * 1000)
    if (this.isDoubled()) {
      this.world.count('doubled wake message')
      this.wait({ id: `m${this.made}d`, body, receives: 0 }, this.world.random.between(0, 120_000))
    }
  }

  /** Bodies that still wait. */
  bodies(): string[] {
    return [...this.waiting.values()].map(({ message }) => message.body)
  }

  private wait(message: Message, milliseconds: number): void {
    const visibleAt = this.world.now + milliseconds
    this.waiting.set(message.id, { message, visibleAt })
    this.world.at(visibleAt, () => this.receive())
  }

  private receive(): void {
    const batch: Message[] = []
    for (const { message, visibleAt } of this.waiting.values()) {
      if (visibleAt > this.world.now || batch.length === messagesAtATime) continue
      this.waiting.delete(message.id)
      batch.push({ ...message, receives: message.receives + 1 })
    }
    if (batch.length === 0) return
    this.deliver(batch, (failed) => {
      for (const message of batch) {
        if (failed !== 'all' && !failed.includes(message.id)) continue
        if (message.receives < mostReceives) this.wait(message, visibilityMs)
        else this.bury(message)
      }
    })
    if (this.waiting.size > 0) this.world.after(0, () => this.receive())
  }

  private bury(message: Message): void {
    this.world.count('wake message buried')
    this.dead.push(message)
  }
}
