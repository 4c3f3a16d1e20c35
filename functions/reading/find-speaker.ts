import type { Fact } from './fact.ts'
import { indexOf } from './scene.ts'

const human =
  '(?:person|human|guy|lady|woman|man|girl|gal|dude|kid|gentleman|fella|receptionist|reception|assistant' +
  '|coordinator|secretary|operator|manager|upm|poc|intern|pa|producer|somebody|they|she|he|accountant|runner)'
/** What shows that the sentence before a lone name was about whoever picked up. */
const isOfHuman = new RegExp(
  ` (?:${human}|answered|answers|pickedup|pickup|spoke|talked|i got|got through|reached|conversation|chatted)(?: |$)`,
)
const isOfOther = / (?:ask|asked|asking|looking|meet|see|interview|for|my|i am|it is|this is) /
const past =
  '(?:[a-z]{2,}ed|pickedup|set|came|got|had|went|gave|took|made|put|let|knew|thought|found|saw|heard|wrote|read' +
  '|sent|kept' +
  '|held|ran|said|told|says|tells|wants|needs|asks|thinks|seems|seemed|loves|likes|was like|goes|hung up|say|tell|ask)'
/** "Couldn't find it", "doesn't know": what somebody on the line does not, but for being there or at work. */
const denied =
  '(?:[a-z]+nt|never|cannot) (?!work|come|handle|answer|pick|do |call|ring|reply|repl|respond' +
  '|arrive|start|hire|live' +
  '|been|in |there|here|available|around|free|back|at |on |yet|even |able|e?mail|text|return|left|show|use|run|deal)'
/** Verbs that tell of somebody who was not on the line. */
const isOfAbsent = new RegExp(
  '^ (?:[a-z]+ly )?(?:referred|recommended|worked|used|quit|retired|died|moved|handled|hired|dealt|emailed|texted' +
    '|needed) ',
)
const kind =
  '(?:nice|super|so|really|very|friendly|sweet|lovely|great|cool|kind|rude|short|grumpy|polite|helpful|awesome' +
  '|funny|chill|pleasant|cold|curt|grouchy|sounded|seemed)'
const talkedOf =
  '(?:answered|pickedup|answers|picks up|took (?:my|the|it)|told me|said|got|got through|spoke|talked|reached|had' +
  '|chatted)'

/** Where a name that no rule claims stands for the one on the line: as subject, as predicate, on its own. */
const places: readonly RegExp[] = [
  // "Lamar's the one who answered", "Soledad is who I talked to"
  new RegExp(`(N\\d+) (?:is|was|'s) (?:the [a-z]+ )?(?:who|that|i)(?: i)?(?: [a-z]+)? ${talkedOf} `),
  // "The person I spoke to was Lorraine", "it was Marguerite who answered"
  new RegExp(
    `(?:^| )${talkedOf}(?: (?:to|with|the phone|me|on|in|there|up|first))* (?:is|was)(?: called| named)? (N\\d+) `,
  ),
  new RegExp(`(?:^| )(?:is|was) (N\\d+) (?:who|that) ${talkedOf} `),
  // "Got off the phone with Ramona", "gave me to Dominic"
  /(?: off| up| talk| chat| call| phone| phonecall| word| words| time| minutes?) with (N\d+) (?!'s)/,
  / (?:gave|handed|passed) (?:me|the phone|it)(?: off| over)? to (N\d+) (?!'s)/,
  // "Gus: crewed up"
  /^ (N\d+)(?: :| again [.,:;-]) (?!(?:still |is )?(?:out|not|busy|away|gone|off|in|on|at) )/,
  // "Full, according to Mireille"; "crewed up says Drew"
  / (?:says|said|per|via|from) (N\d+) (?:[.,;!|-] |$)/,
]
const subject = new RegExp(
  '(?:^ |[.,;!?|:-] |(?:^| )(?:and|but|so|then|until|finally|before|eventually) )' +
    '(?:a |(?:(?:a|the|some|this) )?[a-z]+ (?:named|called) )?(N\\d+)' +
    '(?: (?:himself|herself))?(?: ,|(?: ,)? (?:he|she)(?= (?:is|said|says|told|wants|tell|say))| (?:at|in|from|on)' +
    ' (?:the )?(?:[a-z]+|O\\d+)(?: desk| office| department)?| , [a-z ]{3,30} ,)?' +
    `( (?:(?:just|finally|then|also|actually|has|have|had|[a-z]+ly) ){0,2}(?:${past} |${denied})` +
    `| (?:is|was|'s) ${kind} | (?:is|was) (?:saying|asking|telling) )`,
  'g',
)
/** "Quincy was in a rush, so he told me …": the subject of the clause before what was told, whatever its verb. */
const goesOn = new RegExp(
  '(?:^ |[.;!|] |(?:^| )(?:then|until|finally|before|eventually) )(N\\d+)' +
    '(?! (?:is|was|has|had)? ?(?:referred|recommended|sent|worked|works|used|quit|left|hired|texted|emailed|called) )' +
    '( (?!(?:so|and|but|they|you|who|asked|for) )[^ .;|]+){1,9}?(?: [,!]| and| but| so| then)+' +
    ' (?:(?:he|she|just|also|only) )*(?:said|says|told (?:me|us)|tells me|asked (?:me|if)|asks|wants|wanted me' +
    '|took (?:my|a|down)|gave me' +
    '|offered|invited|will) ',
  'g',
)
const alone = new RegExp(
  '[.,;!?|:-] (?:(?:it was|that was|name|named|and|a|the|by|i think|maybe) ){0,3}(N\\d+)' +
    '(?= (?:[.,;!|:-]|(?:at|from|in) (?:the )?[a-z]+ (?:[.,;!|]|$)|himself|herself|i (?:think|believe)' +
    '|or something|apparently|maybe)|$| $)',
  'g',
)

/** Names that a rule has a use for: not free, asked for, passed on to, to be met. */
function claimedIn(facts: readonly Fact[]): ReadonlySet<number> {
  const claimed = new Set<number>()
  for (const fact of facts) {
    if (fact.kind !== 'next' && fact.kind !== 'asked-for' && fact.kind !== 'ignored') continue
    if (fact.name !== undefined) claimed.add(fact.name)
    for (const one of fact.words.match(/N\d+/g) ?? []) claimed.add(indexOf(one))
  }
  return claimed
}

/** Who spoke, by the place of the name, where no rule about talking has it. */
export function findSpeaker(text: string, facts: readonly Fact[]): number | undefined {
  if (!/ N\d/.test(text)) return undefined
  const claimed = claimedIn(facts)
  const free = (placeholder: string | undefined): number | undefined => {
    const index = indexOf(placeholder)
    return placeholder === undefined || claimed.has(index) ? undefined : index
  }
  for (const place of places) {
    const found = free(place.exec(text)?.[1])
    if (found !== undefined) return found
  }
  for (const match of text.matchAll(subject)) {
    const found = free(match[1])
    if (found !== undefined && !isOfAbsent.test(match[2] ?? '')) return found
  }
  for (const match of text.matchAll(goesOn)) {
    const found = / (?:but|and) (?:s?he )?(?:just )?[a-z]+ (?:me )?$/.test(match[0])
      ? indexOf(match[1])
      : free(match[1])
    if (found !== undefined) return found
  }
  for (const match of text.matchAll(alone)) {
    const before = ` ${text
      .slice(0, match.index)
      .split(/[.;|] /)
      .at(-1)
      ?.trim()} `
    const found = free(match[1])
    if (found !== undefined && isOfHuman.test(before) && !isOfOther.test(before)) return found
  }
  return undefined
}
