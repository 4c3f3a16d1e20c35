import { asksWhen, asksWho, isFollowUp, offersAnother, offersToComeIn, says, saysFullName } from './heard.ts'
import { namesOf, type Practice } from './practice.ts'

/** One of the hirer's rules, as far as this call came to it. */
export type Point = { id: PointId; isMet: boolean }
export type PointId =
  | 'full-name'
  | 'asked-who'
  | 'used-name'
  | 'referral-first'
  | 'asked-when'
  | 'no-follow-up'
  | 'resume-sent'
  | 'said-again'
  | 'offered-to-come-in'

/**
 * What was there and what was missing, in the order of the call; rules that the call never came to are left
 * out.
 */
export function judge(
  { receptionist, said }: Practice,
  { name, referral }: { name: string; referral?: string | undefined },
): readonly Point[] {
  const asked = said.findIndex(asksWhen)
  const beforeQuestion = asked < 0 ? said : said.slice(0, asked + 1)
  const afterQuestion = asked < 0 ? [] : said.slice(asked + 1)
  const [answer, again] = afterQuestion
  const askedWho = said.findIndex(asksWho)
  const isNamed = receptionist === 'friendly'
  const whoKnown = isNamed ? said : askedWho < 0 ? [] : said.slice(askedWho + 1)
  const point = (id: PointId, isMet: boolean): Point[] => [{ id, isMet }]
  return [
    ...point(
      'full-name',
      beforeQuestion.some((line) => saysFullName(line, name)),
    ),
    ...(isNamed ? [] : point('asked-who', askedWho >= 0 && (asked < 0 || askedWho <= asked))),
    ...(whoKnown.length === 0
      ? []
      : point(
          'used-name',
          whoKnown.some((line) => says(line, namesOf[receptionist])),
        )),
    ...(referral === undefined ? [] : point('referral-first', isReferralFirst(said, asked, referral))),
    ...point('asked-when', asked >= 0),
    ...point('no-follow-up', !said.some(isFollowUp)),
    ...(receptionist === 'gatekeeper' && answer !== undefined
      ? point('resume-sent', offersAnother(answer))
      : []),
    ...(receptionist === 'gatekeeper' && again !== undefined
      ? point('said-again', saysFullName(again, name) && asksWhen(again))
      : []),
    ...(isNamed && answer !== undefined ? point('offered-to-come-in', offersToComeIn(answer)) : []),
  ]
}

/** Before the question: on an earlier line, or earlier on the same one. */
function isReferralFirst(said: readonly string[], asked: number, referral: string): boolean {
  const first = said.findIndex((line) => says(line, referral))
  if (first < 0) return false
  if (asked < 0 || first < asked) return true
  const line = (said[asked] ?? '').toLowerCase()
  const name = referral.split(' ')[0]?.toLowerCase() ?? ''
  return first === asked && line.indexOf(name) < line.indexOf('interview')
}
