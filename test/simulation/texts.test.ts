import { defaultSettings } from '../../functions/domain/settings.ts'
import { textsContract } from '../contracts/texts-contract.ts'
import { AlarmClock } from './alarm-clock.ts'
import { Carrier } from './carrier.ts'
import { portsOf } from './ports-of.ts'
import { randomOf } from './random.ts'
import { Store } from './store.ts'
import { WakeQueue } from './wake-queue.ts'
import { type Fate, type Weather, weatherOf } from './weather.ts'
import { World } from './world.ts'

textsContract('the simulated Twilio', async () => {
  const world = new World(1, Date.parse('2026-11-24T16:00:00Z'))
  let fate: Fate = { kind: 'well' }
  let noAnswer: ReturnType<Weather['noAnswer']> = 'unknown'
  let answer = ''
  const broken = new Map<string, number>()
  const got: { to: string; body: string; status: string }[] = []
  const reports: { textId: string; status: string; errorCode?: string }[] = []

  const fair = weatherOf(randomOf(1), world.now, world.now, 'fair')
  const weather: Weather = {
    ...fair,
    noAnswer: () => noAnswer,
    fate: () => {
      const now = fate
      // An answer is lost once; what is asked next is answered.
      if (fate.kind === 'answer-lost') fate = { kind: 'well' }
      return now
    },
  }
  const faults = {
    listLagMs: () => 0,
    failure: (to: string) => broken.get(to),
    reportFate: () => 'told' as const,
  }
  const carrier = new Carrier(world, faults, {
    delivered: (text) => got.push(text),
    report: ({ textId = '' }, status, code) =>
      reports.push({ textId, status, ...(code === 0 ? {} : { errorCode: String(code) }) }),
  })
  const queue = new WakeQueue(world, () => false)
  const alarmFaults = { latenessMs: () => 0, isLost: () => false, isDoubled: () => false }
  const { texts } = portsOf(
    {
      world,
      weather,
      carrier,
      queue,
      store: new Store(
        () => world.now,
        () => 0,
      ),
      alarmClock: new AlarmClock(world, queue, alarmFaults),
      settings: defaultSettings,
      deployment: {
        publicBaseUrl: 'https://calltime.example',
        assistantNumber: '+12135550100',
        operator: '',
        stage: 'simulation',
        dueShards: 1,
      },
      off: new Set(),
    },
    { name: 'test', cause: { kind: 'wake' }, startedAt: world.now, skewMs: 0, isDead: false, die: () => {} },
  )
  return {
    texts,
    now: () => world.now,
    advance: (milliseconds) => world.run(world.now + milliseconds),
    receive: (from, body) => {
      carrier.receive(from, body)
      if (answer !== '') carrier.carry({ to: from, body: answer, isAnswer: true })
    },
    answerWith: (body) => {
      answer = body
    },
    got: (phone) => got.filter(({ to }) => to === phone),
    reports: () => reports,
    breakPhone: (phone, code) => broken.set(phone, code),
    setFault: (fault) => {
      noAnswer = fault === '429' ? 'try-again' : 'unknown'
      const isLost = fault === 'lost-answer' || fault === 'slow'
      fate = { kind: fault === undefined ? 'well' : isLost ? 'answer-lost' : 'fails' }
    },
    close: async () => {},
  }
})
