import { indexOf, pattern, type Scene } from '../scene.ts'

const around = new Set(
  `, . ! - : please thanks thank you remind me text call calls make may try
  bug poke nudge again it this that them do at on in for
    try lets let us make maybe i will can cant not right now am the and or so ok until later back about how want
  would like rather prefer better is works good nope no yes yeah busy work class bus driving could we how what if
  until til then when free be push move to snooze ask ping sure kinda just got have a need gotta hey hi sorry of
  tbh um uh well like probably think
  might bit after before more another give check with my their they she he off day time work's around guess up
  reminder set hit ring going gonna next wait tell get am home school meeting errand errands gym lunch dinner
  breakfast doctor dentist appointment train
  shower bathroom asleep bed store kid kids dog mom car parking lot subway plane flight tired eating cooking
  hospital bank office shift rehearsal audition set stuck traffic something came stuff things todo until hands
  full also because since but too really very super still wont able should ill due busy finish finishing first
  other calls coffee first
  alright fine cool great lol haha omg ugh damn shit fuck hmm oh happen doing done though instead sometime
  anytime perhaps definitely actually moment here there from out run running late early sleep sleeping woke wake
  swamped slammed working driving moving packing traveling travelling studying sleeping babysitting errand
  instead 'm 's sick ill cold flu fever baby husband wife headache migraine cramps vet dinner hot minute no
  until now's everything nothing today's afternoon's`.split(/\s+/),
)
/** "On the freeway", "at a laundromat": wherever one is. */
const whereabouts =
  / (?:on|in|at|stuck at) (?:the|a|my) (?!phone)[a-z]+(?= T\d| (?:ask|text|try|ping|remind|hit|so|,|[.]) )/g
const snoozes = pattern('(?:snooze|remind|reschedule|postpone|push|move|delay|bump)(?= )')

/** The moment to which a text puts a call off, when that is all it says; an index into the scene's times. */
export function snoozeTime(scene: Scene, text: string): number | undefined {
  const words = text.replace(whereabouts, '').trim().split(' ')
  const times = words.filter((word) => /^T\d+$/.test(word)).map(indexOf)
  if (times.length === 0) return undefined
  const [only] = times
  // "Tomorrow off" is a day without calls.
  if (/ T\d+ (?:off|to T\d+) | going in T\d/.test(text)) return undefined
  const isDenied = / not T\d+/.test(text) && times.length === 1 && only !== undefined
  const denied = isDenied ? scene.times[only] : undefined
  if (denied?.day && denied.day.kind !== 'days-ahead' && denied.lead === undefined) return undefined
  const strange = words.filter((word) => !/^[TO]\d+$/.test(word) && !around.has(word)).length
  snoozes.lastIndex = 0
  const isAsked = snoozes.test(text)
  if (strange > (isAsked ? 3 : 0) + Math.floor(words.length / 7)) return undefined
  const lastPlanned = times.findLast((index) => {
    const when = scene.times[index]
    return !(when?.day?.kind === 'days-ahead' && when.day.days === 0 && !when.clock)
  })
  return lastPlanned ?? times.at(-1)
}
