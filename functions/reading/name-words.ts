import { isCommonWord } from './common-words.ts'
import { givenNames } from './given-names.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names that are also everyday words: told apart by their place. */
export const wordNames = words(`
  mo
  will mark grace may art grant bill rob dawn summer april june august hope faith joy rose ivy pat chase drew jack sue
  frank gene miles chance skip page penny victor ray christian dean wade rich josh dot sandy autumn ginger olive
  violet melody
  harmony destiny angel star bob nick jade ruby pearl crystal amber iris lily holly heather reed cliff glen dale heath
  river brook brooks lane lance pierce buck max van chip bud norm mason hunter taylor carter parker cooper tanner
  baker
  ward jay kit storm sky justice prince duke earl mac tim jan don les al ed stone ford guy marine jazz kelly sterling
  diamond cash echo journey rusty sunny major king bishop fox wolf bear jordan dallas austin paris london sydney
  georgia virginia carolina savannah florence charlotte phoenix orlando brook marsh sage true wren clay
`)

/** Everyday words that are family names when they follow a given name and end the phrase. */
export const familyNames = words(`
  bell green brown white black young king hill wood woods stone banks park parks long rose bush field fields
  cross marsh
  church house street rivers waters pool day price love power fox bear lamb wolf fish best west north east grant case
  fair wise short small little gray grey gold silver bishop major cash lane page ford glass church frost snow winter
  summers winters oakes dunn marsh hale roy bloom waters brooks hall ball bond knight noble pope rice sharp strong
`)

export const honorifics = words('mr mrs ms miss dr mister professor')

/** Words that are roles, places or things in a production office, and so never a name. */
const neverNames = words(`
  thanksgiving christmas easter halloween hanukkah juneteenth ramadan passover
  upm poc apoc pa pas dp ad ac reception receptionist coordinator asst producer accounting payroll hr dept prod
  wardrobe makeup scenic leadman rigging
  hmu vfx sfx grip gaffer dit bts zoom skype facetime whatsapp gmail linkedin imdb okay hiya heyy heya omg lol
  lmao wtf smh tbh
  ffs ugh argh hmm hmmm yeah yea nah nope yup yep aww woohoo yay ish oclock eod asap voicemail noon na gvm lvm
  etc sorta kinda
  voicemails mailbox prob btw fyi imo afaik ikr brb tba tbd nvm jk xx xo xoxo haha hahaha hehe umm um uh er erm mm mmm
  resend resent reschedule callback crewed dunno welp phew sheesh damn dang gosh jeez yikes bummer meh whew
  hallelujah woo
  ahold anybody nobody somebody everybody pickedup phonecall phonecalls cant didnt dont doesnt wasnt isnt arent werent
  couldnt wouldnt havent hasnt wont hadnt shouldnt aint online daytime neither either
  strep undo erase unpause whoops woops optout unstop stopall unsubscribe snooze reschedule fyi asdf
  alright pm am st nd rd th oh hi hey ok pic hello bye thankyou thanku goodmorning
`)

/** A word that can only be a name. */
export const isGivenName = (word: string): boolean =>
  (givenNames.has(word) || (word.includes('-') && word.split('-').some((part) => givenNames.has(part)))) &&
  !neverNames.has(word)

/** A word of letters that is no everyday word: a name, where names stand. */
export const isStrange = (word: string): boolean =>
  word.length >= 2 &&
  /^[\p{L}][\p{L}'-]*$/u.test(word) &&
  !/(?:tions?|ness|ments)$|^[^-]{13,}$/.test(word) &&
  !isCommonWord(word) &&
  !neverNames.has(word)

export const isNameLike = (word: string): boolean =>
  isGivenName(word) || isStrange(word) || wordNames.has(word)

const capital = (part: string): string => {
  const scots = /^mc(\p{L}{4,})$/iu.exec(part)
  if (scots) return `Mc${capital(scots[1] ?? '')}`
  return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
}

/** A word of a name in title case; what is already in mixed case stays as written. */
export function titleCase(raw: string): string {
  const bare = raw.replace(/'(?:s|ll|re|ve|d)$/i, '')
  if (/^\p{Lu}/u.test(bare) && /\p{Ll}/u.test(bare)) return bare
  return bare
    .split(/([-'])/)
    .map((part) => (/^[-']$/.test(part) ? part : capital(part)))
    .join('')
}
