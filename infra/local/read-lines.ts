/** `npm run --silent read`: JSON lines in, a JSON line out for each, in order; `--explain` says why. */
import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import { read, readExplained } from '../../functions/reading/read.ts'
import type { ReadingInput } from '../../functions/reading/reading.ts'

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
const zone = z.string().check(z.refine(isZone, 'is no IANA zone'))
const line = z.object({
  id: z.unknown(),
  text: z.string(),
  now: z
    .string()
    .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/, 'is no wall time YYYY-MM-DDTHH:MM')),
  zone,
  focus: z._default(z.nullable(z.string()), null),
  offices: z._default(z.array(z.string()), []),
  home: z.optional(zone),
  zones: z.optional(z.record(z.string(), zone)),
})

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : null

/** The answer to one line; what is malformed gets an error and harms no other line. */
export function answerTo(written: string, explains: boolean): string {
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch {
    return JSON.stringify({ id: null, error: 'is no JSON' })
  }
  const checked = z.safeParse(line, value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    return JSON.stringify({
      id: idOf(value),
      error: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    })
  }
  const { id, home, zones, ...rest } = checked.data
  const input: ReadingInput = { ...rest, ...(home ? { home } : {}), ...(zones ? { zones } : {}) }
  return JSON.stringify({ id, readings: (explains ? readExplained : read)(input) })
}

if (import.meta.main) {
  // Whoever reads the answers may have seen enough: `npm run read < texts | head`.
  process.stdout.on('error', () => process.exit(0))
  const explains = process.argv.includes('--explain')
  for await (const written of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (written.trim()) process.stdout.write(`${answerTo(written, explains)}\n`)
  }
}
