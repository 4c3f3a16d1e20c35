import { read } from '../reading/read.ts'

/**
 * A name, and a job where one is said: "Maya Torres, PA", "i'm Maya Torres and I'm looking for set dresser work".
 * Undefined where the text is no name: a question, an office, a command. What is taken is said on the phone.
 */
export function nameAndRole(text: string): { name: string; role?: string } | undefined {
  const said = text.trim().replaceAll('’', "'").replace(greeting, '').replace(introduction, '')
  const end = said.search(nameEnds)
  const whole = (end < 0 ? said : said.slice(0, end)).replace(/\s+here$/i, '').replace(/[.!\s]+$/, '')
  const [, name = whole, title = ''] = jobBehindName.exec(whole) ?? []
  const words = name.split(/\s+/)
  if (words.length > 5 || !words.every((word) => /^[\p{L}][\p{L}\p{M}'.-]*$/u.test(word))) return undefined
  if (isCommand(name) || words.some((word) => notNames.has(word.toLowerCase()))) return undefined
  const role = roleSaid(`${title} ${end < 0 ? '' : said.slice(end).replace(beforeJob, '')}`)
  const titled = words.map(titleCase).join(' ')
  return role === undefined ? { name: titled } : { name: titled, role }
}

const greeting = /^(?:(?:hi|hey|hello|yes|yeah|sure|ok|okay)\b(?:\s+there\b)?[\s,!.]*)+/i
const introduction = /^(?:i'?m|i am|im|my (?:full )?name is|my name'?s|this is|it'?s|me llamo|name:?)\s+/i
/** Where a name is over: a mark, or words that no name holds. A middle initial is part of it. */
const nameEnds =
  /\s*[,;:\n/|()]|\s-\s|(?<=\p{L}{3})\.\s|\s+(?:and|for|looking|from|as an?|job|role|i(?:'?m| am| do| want| work))\b/iu
/** "Maya Torres PA": two words at least are the name. */
const job =
  '(?:(?:set|office|art|camera|props?|costume|production|key|1st|2nd) )?(?:pa|ac|ad|assistant)|set dresser'
const jobBehindName = new RegExp(`^(\\S+(?:\\s+\\S+)+?)\\s+(${job})$`, 'i')
const beforeJob =
  /^(?:[\s,;:.\n/|()-]|(?:and|for|looking|as|an?|the|i'?m|i am|i|job|role|is|want|to|be|do|work(?= as| in| for))\b)+/i
const notNames = new Set(
  (
    'what who why how when where the a is are you this that does could please add call office ' +
    'number test ok thanks yes no not nope there resume pause early later today tomorrow list menu'
  ).split(' '),
)

const isCommand = (text: string): boolean => {
  const [reading] = read({
    text,
    now: '2026-11-24T10:00',
    zone: 'America/New_York',
    focus: null,
    offices: [],
  })
  return reading !== undefined && reading.kind !== 'unclear' && reading.kind !== 'add'
}

/** A job that the reader knows as one: PA is Production Assistant. */
export function roleKnown(job: string): string | undefined {
  const [reading] = read({
    text: `add Office 310-555-0100, ${job}`,
    now: '2026-11-24T10:00',
    zone: 'America/New_York',
    focus: null,
    offices: [],
  })
  return reading?.kind === 'add' ? reading.followUp.role : undefined
}

/** The job in the reader's terms, else as it is said. */
export function roleSaid(text: string): string | undefined {
  const job = text
    .trim()
    .replace(/^(a|an|the)\s+/i, '')
    .replace(/\b(work|job|jobs|position)\b/gi, '')
    .replace(/[.!)\s]+$/, '')
  if (job === '') return undefined
  const known = roleKnown(job)
  if (known !== undefined) return known
  const isNone = /^from\b|\b(any|anything|whatever|don'?t|not|know|idk|no idea)\b/i.test(job)
  return isNone || job.length > 40 ? undefined : job.split(/\s+/).map(titleCase).join(' ')
}

/** "maya" → "Maya"; what has capitals of its own is left ("McKay", "DeShawn"). */
export const titleCase = (word: string): string =>
  /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
