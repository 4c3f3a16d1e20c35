import type { Instant } from '../../functions/domain/time.ts'
import type { WakeQueue } from './wake-queue.ts'
import type { World } from './world.ts'

const minute = 60_000
const straightToQueueSeconds = 90

/** What may go wrong with an alarm that rings; `latenessMs` is what AWS allows itself. */
export type AlarmFaults = { latenessMs: () => number; isLost: () => boolean; isDoubled: () => boolean }

/** EventBridge Scheduler behind its adapter: one-time alarms at UTC minutes, one a name, gone when they have rung. */
export class AlarmClock {
  private readonly world: World
  private readonly queue: WakeQueue
  private readonly faults: AlarmFaults
  private readonly standing = new Set<string>()

  constructor(world: World, queue: WakeQueue, faults: AlarmFaults) {
    this.world = world
    this.queue = queue
    this.faults = faults
  }

  /** `now`: by the clock of whoever sets it. */
  set(applicantId: string, at: Instant, now: Instant): void {
    const seconds = Math.ceil((at - now) / 1000)
    if (seconds <= straightToQueueSeconds) return this.queue.send(JSON.stringify({ applicantId }), seconds)
    const ringsAt = Math.ceil(at / minute) * minute
    const name = `${applicantId}-${ringsAt}`
    if (this.standing.has(name)) return
    this.standing.add(name)
    this.world.at(ringsAt + this.faults.latenessMs(), () => this.ring(name, applicantId))
  }

  clear(applicantId: string): void {
    for (const name of this.namesOf(applicantId)) this.standing.delete(name)
  }

  namesOf(applicantId: string): string[] {
    return [...this.standing].filter((name) => name.startsWith(`${applicantId}-`))
  }

  private ring(name: string, applicantId: string): void {
    if (!this.standing.delete(name)) return
    if (this.faults.isLost()) return this.world.count('alarm lost')
    const body = JSON.stringify({ applicantId })
    this.queue.send(body, 0)
    if (!this.faults.isDoubled()) return
    this.world.count('alarm doubled')
    this.world.after(this.world.random.between(0, minute), () => this.queue.send(body, 0))
  }
}
