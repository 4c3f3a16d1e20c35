import { minutes } from '../../functions/domain/time.ts'
import type { Ports } from '../../functions/runtime/ports.ts'
import { portsOf } from '../simulation/ports-of.ts'
import { randomOf } from '../simulation/random.ts'
import { Town } from '../simulation/town.ts'
import { weatherOf } from '../simulation/weather.ts'
import { World } from '../simulation/world.ts'

export const maya = '+13105550131'

/** The functions in a simulated town in fair weather, for tests of one step at a time. */
export class SimulatedRuntime {
  readonly world: World
  readonly town: Town
  readonly ports: Ports

  constructor(start: string) {
    const at = Date.parse(start)
    this.world = new World(1, at)
    this.town = new Town({
      world: this.world,
      weather: weatherOf(randomOf(1), at, at, 'fair'),
      isSigned: false,
    })
    this.ports = portsOf(this.town.outside, {
      name: 'test',
      cause: { kind: 'wake' },
      startedAt: at,
      skewMs: 0,
      isDead: false,
      die: () => {},
    })
  }

  /** Everything happens up to then. */
  moveTo(at: string): Promise<void> {
    return this.world.run(Date.parse(at))
  }

  async text(body: string, from = maya): Promise<void> {
    this.town.text(from, body)
    await this.world.run(this.world.now + minutes(1) / 2)
  }

  /** Signed up, with one office whose first card is due at 10:00. */
  async join(): Promise<void> {
    for (const body of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142']) await this.text(body)
  }

  /** What Twilio carried to a phone, answers left out. */
  texts(to = maya): string[] {
    return this.town.outside.carrier.sent
      .filter((text) => text.to === to && !text.isAnswer)
      .map(({ body }) => body)
  }
}
