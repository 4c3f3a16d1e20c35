import type { Reading } from './reading.ts'

/** Sentences that ask, wish or suppose, and so say nothing of what happened. */
const opening =
  '^ (?:(?:hey|hi|hello|ok|so|and|but|also|wait|um|sorry|please|well|quick|question|hmm|omg|lol|oh|btw' +
  '|just wondering|wondering|[,.:-]) ){0,4}'
const auxiliary =
  '(?:do|does|did|should|shall|may|can|could|would|will|is|are|was|were|am|has|have|had|isnt|arent|dont' +
  '|doesnt|didnt|wasnt|werent|cant|shouldnt|wouldnt|couldnt|hasnt|havent)'
const asks = new RegExp(
  `${opening}(?:${auxiliary} (?:i|you|we|they|he|she|it|there|this|that|these|those|anybody|O\\d+|N\\d+)` +
    ` (?=[a-zA-Z])|(?:what|whom|whose|where|why|how|which) (?!a )|(?:who|when) (?:${auxiliary}|else|to` +
    '|should|the) |(?:is|are) (?:[a-z]+ )?T\\d+ (?:a|an|the|ok|good|fine|too) |(?:if|what if|any chance' +
    '|suppose|supposing|imagine) )',
)
const supposes = new RegExp(
  ' (?:(?<!(?:call|ring|email|me|know|back|touch|out|us) )if (?:nobody|they|she|he|somebody|i get|it|no answer|i hear' +
    '|voicemail)|what if|what should|should' +
    ' i|do i|am i supposed|would it|is it (?:ok|okay|bad|normal|weird)|i wonder|wondering (?:if|whether)|i' +
    ' hope|hoping|i wish|wish (?:they|me|somebody)|suppose|in case) ',
)
const reports = new RegExp(
  ' (?:said|says|say|told|asked|tell|tells|answered|spoke|talked|asking|asks|wants|wanted|pickedup|invited|offered' +
    '|(?:she|he|they|N\\d+) (?:goes|(?:was|is|were) like)|they go (?=are|can|could|do)) ',
)

const tag =
  / (?:[^ ]+ ){3}(?:do|dont|did|didnt|does|doesnt|are|arent|is|isnt|were|was|have) (?:they|she|he|you) (?:[?.] )*$/

const asksForNext = /(?:^| )(?:who|what) is (?:next|up) /
const courtesy = /^ (?:please|thanks|thank you|ok)(?: [?.!,])* ?$/

/** "She goes can you come in?": asked by them. */
const tellsQuestion = new RegExp(
  ' (?:she|he|they|N\\d+|guy|lady) (?:said|told|says|goes|asked|(?:was|is|were) like|go (?=are|can|could|do))' +
    ' (?:, )?[a-z]',
)

const isAsked = (clause: string): boolean =>
  (asks.test(clause) || tag.test(`${clause.trimEnd()} `)) &&
  !/ can you believe |^ had [^ ]+ (?:on|for|answer) /.test(clause) &&
  !/^ (?:how about|what a) /.test(clause) &&
  !asksForNext.test(`${clause} `) &&
  !tellsQuestion.test(clause)

/** "Can I start tomorrow, she asked": a question of theirs, told. */
const isQuoted = / (?:she|he|they|N\d+) (?:asked|said|says|goes)(?: me)?(?: [.,!?;]| $)/

/** A text without what it asks or supposes; empty when it does nothing else. */
export function statementsOf(text: string): string {
  const kept: string[] = []
  for (const sentence of text.split(/(?<= [.!;|?])(?= )/)) {
    const clauses = sentence.split(
      /(?<= [,-])(?= )|(?=(?<! like) (?:and|but|so) (?:should|do|can|what|how|is it|did) )/,
    )
    const hasMark = / \?$/.test(sentence)
    if (isQuoted.test(sentence)) {
      kept.push(sentence)
      continue
    }
    const open = clauses.filter(
      (clause, at) =>
        // "Reached Ms. Delacroix, who would like another copy": who tells, it does not ask.
        ((at > 0 && !hasMark && / (?:who|which) /.test(clause.slice(0, 7))) || !isAsked(clause)) &&
        !(hasMark && courtesy.test(clause)) &&
        !(supposes.test(`${clause} `) && !reports.test(`${clause} `)),
    )
    const isOnlyMarked =
      hasMark &&
      !asksForNext.test(`${sentence} `) &&
      open.length === clauses.length &&
      !reports.test(`${sentence} `)
    if (!isOnlyMarked) kept.push(...open)
  }
  const left = kept.join('').replace(/^[ ,.;!?|-]+|[ ,.;?|-]+$/g, '')
  return left ? ` ${kept.join('').trim()} ` : ''
}

const opened = '^ (?:(?:ok|so|well|hey|hi|i|just|sorry|still|[,.!]) ){0,3}'
const others =
  '(?:friend|roommate|mom|mother|dad|father|brother|sister|boyfriend|girlfriend|wife|husband|cousin|buddy|classmate' +
  '|teacher|agent|partner)'
const sayNothing: readonly RegExp[] = [
  // A name or a verb?
  /^ will (?:call|ring|phone)(?: (?:back|again|them|T\d+|later|now|you|her|him|O\d+)){0,4}(?: [.!,])* $/,
  /^ (?:all )?done (?:for )?(?:T\d+|now)(?: [.!,])* $/,
  /^ busy right now(?: [.!,])* $/,
  /^ stop calling(?: me)?(?: [.!,])* $/,
  new RegExp(
    '^ i (?:will|am going to|gonna) (?:call|try|ring|phone)(?: (?:you|them|back|again|her|him|soon' +
      '|O\\d+)){0,3}(?: [.!,])* $',
  ),
  /^ (?:i )?dont (?:want|like) to leave (?:a )?(?:message|voicemail)(?: [.!,])* $/,
  // Who?
  /^ (?:not|no longer|isnt) interested(?: (?:anymore|sorry|thanks|[.!,])){0,3} $/,
  /^ (?:not|isnt|nt) (?:there|here|in|around)(?: [.!,])* $/,
  // The call is still to come.
  new RegExp(
    `${opened}(?:havent|have not|hasnt|didnt|did not|not|never|forgot to|have yet to|didn) (?:yet |even ` +
      '|actually |really )?(?:called|call|tried|try|rang|phoned|got to it|gotten to it|get to it|done it' +
      '|do it|dialed|gotten around to it)(?: (?:yet|them|it|her|him|T\\d+|back|the office|O\\d+|still' +
      '|sorry|calling|to call)){0,4}(?: [.!,])* $',
  ),
  new RegExp(
    `${opened}(?:am |was )?(?:about to|going to|fixing to|calling|dialing|gonna|trying to|trying|will be` +
      '|ready to|want to|ringing|on hold|waiting on hold)(?: (?:call|ring|phone|dial|calling|them|now' +
      '|right now|it|O\\d+|try|the office|her|him|hold|with them|soon|back)){0,4}(?: [.!,])* $',
  ),
  // Somebody else's story.
  new RegExp(` (?:talked|spoke|spoken) (?:to|with) my ${others} `),
  new RegExp(
    ` (?:my|a|his|her) ${others} (?:called|talked|spoke|got|said|told|says|was` +
      '|answered|picked|pickedup|left|heard|works|thinks|also|just) ',
  ),
]
const wrongNumber = / you (?:have|got|ve got|must have|probably have|dialed|called) (?:the|a) wrong number /
const strangeOffice = new RegExp(
  " (?:(?!N\\d|(?:for|to|the|in|at|with|from|a|of|is) )[a-z0-9']+|(?:at|from|called)(?: (?:the|[a-z]+|N\\d+)){1,3})" +
    ' (?:films|pictures|productions|entertainment|studios|casting|media) (?!office|company)',
)
const prefix = new RegExp(
  '^ (?!update|ok|okay|result|so|note|status|fyi|call|today|re|just|first|second|hey|hi|one|both|news' +
    '|good|bad|great|result|outcome|answer|reply|now|latest|call \\d|attempt|try|T\\d|N\\d|called|yes|no' +
    "|sorry|reason|me|voicemail|busy|talked|spoke|they|she|he)(?:[a-z0-9']+ ){1,4}: ",
)

/** True for a text that can't be laid to a call, whatever words of calls it has. */
export const saysNothing = (text: string): boolean =>
  sayNothing.some((pattern) => pattern.test(text)) ||
  (wrongNumber.test(text) && !reports.test(text)) ||
  (!/ O\d+ /.test(text) && (strangeOffice.test(text) || prefix.test(text)))

const answered = (kind: 'not-hiring' | 'waiting' | 'call-back' | 'no-calls'): Reading => ({
  kind: 'disposition',
  disposition: 'answered',
  next: { kind },
})
const two: readonly (readonly [RegExp, readonly Reading[]])[] = [
  [/ interested /, [answered('not-hiring'), { kind: 'drop' }]],
  [/ wrong number /, [{ kind: 'disposition', disposition: 'bad-number' }, { kind: 'opt-out' }]],
  [/ stop calling /, [answered('no-calls'), { kind: 'text-me' }, { kind: 'opt-out' }]],
  [/^ will (?:call|ring|phone) /, [answered('waiting'), { kind: 'snooze' }]],
  [/^ busy /, [{ kind: 'disposition', disposition: 'busy' }, { kind: 'snooze' }]],
  [
    /^ (?:not|isnt|nt) (?:there|here|in|around) /,
    [answered('call-back'), { kind: 'disposition', disposition: 'no-answer' }],
  ],
]

/** What a text that can't be laid to a call might have meant, likeliest first. */
export const eitherOf = (text: string): readonly Reading[] =>
  saysNothing(text) ? (two.find(([pattern]) => pattern.test(text))?.[1] ?? []) : []
