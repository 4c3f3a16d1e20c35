import { createHash } from 'node:crypto'

/**
 * What a form holds: every value one line (`words`, `note`, `csv`: several), trimmed, without control
 * characters.
 */
export type Fields = Readonly<Record<string, string>>

const manyLined = new Set(['words', 'note', 'csv'])
/** Longer values are none of ours; a table to import is limited by the body alone. */
const longestValue = 2000
const longestTable = 1_500_000

/** The form in a request; undefined where it can't be read, or a value is longer than anything we ask for. */
export async function fieldsOf(request: Request): Promise<Fields | 'malformed' | 'too-large'> {
  let data: FormData
  try {
    data = await request.formData()
  } catch {
    return 'malformed'
  }
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of data) {
    const text = typeof value === 'string' ? value : await value.text()
    const isTable = name === 'csv' || name === 'file'
    if (text.length > (isTable ? longestTable : longestValue)) return 'too-large'
    fields[name] = isTable ? text : clean(text, manyLined.has(name))
  }
  return fields
}

/** Control characters say nothing; invisible marks of direction could make a name read as something else. */
function clean(text: string, hasLines: boolean): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u2066-\u2069\u202a-\u202e]/g, '')
  const kept = lines.replaceAll(/\p{Cc}/gu, (char) => (hasLines && char === '\n' ? '\n' : ' '))
  return (hasLines ? kept : kept.replaceAll(/\s+/g, ' ')).trim()
}

/**
 * The id that makes a second sending of a form harmless; undefined where the form is none of ours. A page's forms share
 * the id it was loaded with: with the digest of what is said, each counts by itself, also after the back button.
 */
export function formIdOf({ form = '', ...said }: Fields): string | undefined {
  if (!/^[\w-]{22}$/.test(form)) return undefined
  const sorted = Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1))
  const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('base64url')
  return `${form}.${digest.slice(0, 8)}`
}
