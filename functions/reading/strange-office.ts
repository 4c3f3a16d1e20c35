import { findFacts, ruleWords } from './find-facts.ts'

/** What people put before an outcome that names no office. */
const remarks = new Set(
  `second third fourth first last attempt news good bad great still same old stupid dumb freaking freakin frickin
  fricking goddamn bloody fucking effing damn today yesterday morning afternoon this that result outcome status
  update after before four five six seven eight nine ten long short another whole`.split(/\s+/),
)
const isUnknown = (word: string): boolean =>
  word.length > 2 && !ruleWords().has(word) && !remarks.has(word) && !word.endsWith('ly')

/** "Paper Comet no answer" where no such office is open: two words that say nothing, right before what happened. */
export function namesStrangeOffice(text: string): boolean {
  const opening = /^ (?:(?:ok|so|called|tried|at|the) ){0,2}([a-z]+) ([a-z]+|N\d+)(?: [:,-])?(?= )/.exec(text)
  if (
    !opening ||
    !isUnknown(opening[1] ?? '') ||
    !(opening[2]?.startsWith('N') || isUnknown(opening[2] ?? ''))
  )
    return false
  return findFacts(text).some(
    (fact) =>
      fact.kind === 'outcome' &&
      fact.disposition !== 'answered' &&
      Math.abs(fact.from - opening[0].length) <= 2,
  )
}
