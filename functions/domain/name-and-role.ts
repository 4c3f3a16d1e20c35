import { read } from '../reading/read.ts'

/**
 * A name, and a job where one is said: "Maya Torres, PA", "i'm Maya Torres looking for set dresser work". Undefined
 * where the text is no name: a question, an office, a command.
 */
export function nameAndRole(text: string): { name: string; role?: string } | undefined {
  const [said = '', ...rest] = text
    .trim()
    .split(/\s*(?:[,;\n/|]|\s-\s|\bfor\b|\blooking for\b|\band i'?m an?\b|\bas an?\b)\s*/i)
  const name = said
    .replace(/^(hi|hey|hello)\b[\s,!.]*/i, '')
    .replace(introduction, '')
    .replace(/[.!\s]+$/, '')
  const words = name.split(/\s+/)
  if (words.length > 5 || !words.every((word) => /^[\p{L}][\p{L}\p{M}'’.-]*$/u.test(word))) return undefined
  if (isCommand(name) || words.some((word) => notNames.has(word.toLowerCase()))) return undefined
  const role = roleSaid(rest.join(' '))
  const titled = words.map(titleCase).join(' ')
  return role === undefined ? { name: titled } : { name: titled, role }
}

const introduction = /^(i'?m|i am|im|my name is|my name'?s|this is|it'?s|me llamo|name:?)\s+/i
const notNames = new Set(
  'what who why how when where the a an is are you this that do does can could please add call office ' +
    'number test ok thanks'.split(' '),
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

/** The job in the reader's terms: PA is Production Assistant. */
export function roleSaid(text: string): string | undefined {
  const job = text
    .trim()
    .replace(/^(a|an|the)\s+/i, '')
    .replace(/\b(work|job|jobs|position)\b/gi, '')
    .replace(/[.!\s]+$/, '')
  if (job === '') return undefined
  const [reading] = read({
    text: `add Office 310-555-0100, ${job}`,
    now: '2026-11-24T10:00',
    zone: 'America/New_York',
    focus: null,
    offices: [],
  })
  if (reading?.kind === 'add' && reading.followUp.role !== undefined) return reading.followUp.role
  return job.length > 40 ? undefined : job.split(/\s+/).map(titleCase).join(' ')
}

/** "maya" → "Maya"; what has capitals of its own is left ("McKay", "DeShawn"). */
export const titleCase = (word: string): string =>
  /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
