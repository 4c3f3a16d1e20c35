import { outsideOf, type PortCall, rareCalls } from './port-calls.ts'
import type { Fate, Weather } from './weather.ts'
import type { Invocation, World } from './world.ts'

/** Asks the outside: in fair weather the effect is there at once; in foul weather it is late, lost, or the end. */
export type Gate = <Answer>(
  call: PortCall,
  effect: () => Answer,
  faults: { unavailable: () => Answer | Promise<Answer>; lost?: () => Answer | Promise<Answer> },
) => Promise<Answer>

type Slow = Extract<Fate, { kind: 'slow' }>

/** A run that hangs: what waits for it is never told, as nobody tells a Lambda that was killed. */
const never = <Answer>(): Promise<Answer> => new Promise(() => {})

/** How long a function may take (infra/wiring.ts); then it is killed, wherever it stands. */
const timeouts: Record<string, number> = { wake: 60_000, sweep: 50_000, 'inbound-sweep': 50_000 }
const httpTimeout = 12_000

export function gateOf(world: World, weather: Weather, invocation: Invocation): Gate {
  const timeout = timeouts[invocation.name] ?? httpTimeout
  return async (call, effect, { unavailable, lost }) => {
    if (invocation.isDead) return never()
    const fate = weather.fate(outsideOf(call), world.now, rareCalls.has(call))
    if (fate.kind !== 'well') world.count(`${fate.kind} ${call}`)
    switch (fate.kind) {
      case 'well':
        return effect()
      case 'crash-before':
        invocation.die(`before ${call}`)
        return never()
      case 'crash-after':
        effect()
        invocation.die(`after ${call}`)
        return never()
      case 'fails':
        world.tell(() => `   ${call} fails`)
        return unavailable()
      case 'answer-lost':
        world.tell(() => `   ${call} is done, its answer lost`)
        effect()
        return (lost ?? unavailable)()
      case 'slow':
        world.tell(() => `   ${call} of ${invocation.name} takes ${fate.milliseconds} ms`)
        return slowly(fate, effect)
    }
  }

  function slowly<Answer>({ milliseconds, effectAfter }: Slow, effect: () => Answer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const goOn = (step: () => void) => () => {
        if (invocation.isDead) return
        if (world.now - invocation.startedAt > timeout) return invocation.die('out of time')
        world.stir()
        step()
      }
      const act = goOn(() => {
        try {
          const answer = effect()
          world.after(
            milliseconds - effectAfter,
            goOn(() => resolve(answer)),
          )
        } catch (error) {
          reject(error)
        }
      })
      world.after(effectAfter, act)
    })
  }
}
