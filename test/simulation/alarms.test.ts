import { alarmsContract } from '../contracts/alarms-contract.ts'
import { AlarmClock } from './alarm-clock.ts'
import { WakeQueue } from './wake-queue.ts'
import { World } from './world.ts'

alarmsContract('the simulated scheduler and queue', async () => {
  const world = new World(1, Date.parse('2026-11-24T16:00:00Z'))
  const queue = new WakeQueue(world, () => false)
  const woken: { applicantId: string; at: number }[] = []
  queue.deliver = (messages, done) => {
    for (const { body } of messages) woken.push({ ...JSON.parse(body), at: world.now })
    done([])
  }
  const clock = new AlarmClock(world, queue, {
    latenessMs: () => 0,
    isLost: () => false,
    isDoubled: () => false,
  })
  const send = (body: object, seconds: number) => queue.send(JSON.stringify(body), seconds)
  return {
    alarms: {
      set: async (id, at) => clock.set(id, at, world.now),
      wakeSoon: async (applicantId, seconds) => send({ applicantId }, seconds),
      tellShared: async (applicantId, phone) => send({ applicantId, sharedOffice: phone }, 0),
      clear: async (id) => clock.clear(id),
    },
    now: () => world.now,
    moveTo: (at) => world.run(at),
    woken: () => woken,
    close: async () => {},
  }
})
