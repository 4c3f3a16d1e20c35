import type { Turn } from '../turn.ts'
import { type Call, type Step, withAnswer } from './call.ts'
import type { Gather, Spoken } from './spoken.ts'

/** Says something on the call and asks: the answer comes back with the step's number, and is taken once. */
export function ask(
  turn: Turn,
  step: Step,
  words: string,
  how: Partial<Pick<Gather, 'isSpeech' | 'digits' | 'seconds' | 'voice'>> = {},
  before: readonly Spoken[] = [],
): void {
  const { call } = turn.applicant
  if (call === undefined) return
  const stepNumber = call.stepNumber + 1
  const gather: Gather = {
    kind: 'gather',
    words,
    step: stepNumber,
    isSpeech: how.isSpeech ?? false,
    digits: how.digits ?? 1,
    seconds: how.seconds ?? 6,
    ...(how.voice === undefined ? {} : { voice: how.voice }),
  }
  answer(turn, { ...call, step, stepNumber }, [...before, gather])
}

/** Says goodbye and hangs up. */
export function sayGoodbye(turn: Turn, words: string, before: readonly Spoken[] = []): void {
  const { call } = turn.applicant
  if (call === undefined) return
  answer(turn, { ...call, step: { kind: 'over' } }, [...before, { kind: 'say', words }, { kind: 'hang-up' }])
}

/** The answer to the step that was just taken; kept for a webhook that comes again. */
export function answer(turn: Turn, call: Call, spoken: readonly Spoken[]): void {
  const asked = turn.applicant.call?.stepNumber ?? 0
  turn.set({ call: withAnswer(call, asked, spoken) })
  turn.spoken = spoken
}

/** What was said after this step, when it is told again; undefined: it is fresh. */
export function saidBefore({ applicant: { call } }: Turn, step: number): readonly Spoken[] | undefined {
  return call?.answers.find((each) => each.step === step)?.spoken
}
