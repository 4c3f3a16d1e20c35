// The words beside which a name stands: how a name is told from a word by its place.

/** After these words a name is expected, whatever word it is. */
export const namedAfter = /^(?:named|mr|mrs|ms|miss|dr|mister)$/
export const talkVerbs = new Set(
  (
    'talked talk spoke spoken speaking talking chatted chat transferred connected forwarded passed through' +
    ' thru message number word it patched sent switched over speak info resume on directed routed'
  ).split(' '),
)
export const objectBefore = new Set(
  (
    'got reached with for from by w/ assistant coordinator receptionist secretary upm poc apoc manager pa' +
    ' producer designer supervisor per met meet boss contact operator caught'
  ).split(' '),
)
export const verbsAfter = new Set(
  `said says say answered pickedup told tells asked asks wants wanted put transferred took takes hired hung
    gave called thinks thought
  invited offered passed connected mentioned needs confirmed explained sounded forwarded replied promised patched
  laughed suggested`.split(/\s+/),
)
export const stateVerbs = new Set("is was isnt wasnt 's has".split(' '))
export const stateAfter = new RegExp(
  '^(?:in|out|not|at|on|away|busy|gone|unavailable|available|off|back|free|swamped|there|here|around' +
    '|tied|the|sick|traveling|still|already|answer|only|very|super|really|slammed|coming|nowhere|stuck' +
    '|with|today|T\\d+|location|running|so|nice|voicemail|voice|mailbox|vm|machine|desk|office|assistant' +
    '|cell|phone|line|extension|boss|team|super|wrapped|my|gonna|going)$',
)
export const verbLike = new Set(
  (
    'answered said says told pickedup put asked wants hung hired took invited transferred gave passed' +
    ' connected set booked scheduled sent'
  ).split(' '),
)
/** Subjects that turn a following word into a verb: "they will", "she may". */
export const subjectBefore = /^(?:i|you|we|they|she|he|it|that|who|there|this|nobody|somebody|N\d+)$/

/** What a person did or is: after a strange word that opens a sentence it tells a name. */
export const didOrIs = new RegExp(
  "^(?:[a-z]{3,}ed|(?!want)[a-z]{2,}nt|never|keeps|knows|is|was|'s|came|got|had|went|gave|let|knew|thought" +
    '|found|saw|read' +
    '|sent|kept|ran|finally|just' +
    '|does|handles|runs|hires)$',
)
export const article = /^(?:the|a|an|their|his|her|some|this|that|another|my|our)$/
