import { findFacts, ruleWords } from './find-facts.ts'
import { isGivenName, isStrange } from './name-words.ts'
import { indexOf, type Scene } from './scene.ts'

/** What people put before an outcome that names no office. */
const remarks = new Set(
  `second third fourth first last attempt news good bad great still same old stupid dumb freaking freakin frickin
  fricking goddamn bloody fucking effing damn today yesterday morning afternoon this that result outcome status
  update after before four five six seven eight nine ten long short another whole sweet lovely kind young grumpy
  friendly polite tired older younger poor dear guess turns looks seems sounds apparently unfortunately luckily`.split(
    /\s+/,
  ),
)
/** Where somebody sits, which is no company. */
const places = new Set(
  `front desk reception lunch home work noon least once all first last base camp craft services catering gate lot
  stage stages warehouse wardrobe costumes props locations transpo vfx payroll hr extension ext end length either
  both any main general head higher upstairs downstairs set construction grip electric sound editorial post talent
  security valet parking mail mailroom legal finance business affairs human resources`.split(/\s+/),
)
const isUnknown = (word: string): boolean =>
  word.length > 2 &&
  !ruleWords().has(word) &&
  !remarks.has(word) &&
  !places.has(word) &&
  !/(?:ly|ed)$/.test(word)

const opened =
  /^ (?:(?:ok|so|called|tried|at|the|and|then) ){0,2}([a-z]+|N\d+) ([a-z]+|N\d+)(?: [:,-]| (?:is|are|has|was))?(?= )/
const placed = /^ (?:(?:over|out|down|up) )?(?:at|from) (?:the )?([a-z]+|N\d+) ([a-z]+|N\d+|[.,;!|-])?(?= |$)/

/**
 * "Paper Comet no answer", "talked to Dana at Paper Comet" where no such office is open: two words that say nothing,
 * right before what happened, or after it as its place.
 */
export function namesStrangeOffice(scene: Scene, text: string): boolean {
  const mayBe = (word = ''): boolean => {
    const name = scene.names[indexOf(word)]?.toLowerCase()
    return word.startsWith('N') ? name !== undefined && !name.split(' ').some(isGivenName) : isUnknown(word)
  }
  const facts = findFacts(text).filter((fact) => fact.kind === 'outcome' || fact.kind === 'next')
  const opening = opened.exec(text)
  if (opening && mayBe(opening[1]) && (mayBe(opening[2]) || opening[2]?.startsWith('N'))) {
    const from = opening[0].length
    if (/^ (?:said|says|told|wants?|answered|pickedup) /.test(text.slice(from)) && mayBe(opening[2]))
      return true
    if (
      facts.some(
        (fact) =>
          Math.abs(fact.from - from) <= 2 &&
          !(fact.kind === 'outcome' && fact.disposition === 'answered') &&
          (fact.kind === 'outcome' || fact.next === 'not-hiring'),
      )
    )
      return true
  }
  return facts.some((fact) => {
    const place = fact.kind === 'outcome' ? placed.exec(text.slice(fact.to)) : null
    const [, one = '', other = ''] = place ?? []
    if (!mayBe(one)) return false
    return mayBe(other) || one.startsWith('N') || (isStrange(one) && !/^[a-z]/.test(other))
  })
}
