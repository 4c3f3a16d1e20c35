import * as z from 'zod/mini'

/** One call of the control API, as the list in a 404 shows it. */
export type Call = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** `/phones/:phone/texts`, below `/desk/api`. */
  path: string
  does: string
  answer: (request: CallRequest) => Promise<CallAnswer>
}

export type CallRequest = { parameters: Readonly<Record<string, string>>; body: unknown }

export type CallAnswer = { status?: number; json: unknown }

/** The caller's mistake, or something there isn't: answered with its status and this one sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence)
    this.status = status
  }
}

export const phone = z
  .string('a phone number like "+12135550100"')
  .check(z.regex(/^\+[1-9]\d{6,14}$/, 'a phone number like "+12135550100"'))

/** @throws Refusal 400 saying what each field should be */
export function checked<T extends z.core.$ZodType>(shape: T, body: unknown, example: string): z.output<T> {
  const result = z.safeParse(shape, body)
  if (result.success) return result.data
  const sentences = result.error.issues.map(({ path, message, code, ...issue }) => {
    const field = path.length === 0 ? 'The body' : `"${path.join('.')}"`
    if (code === 'unrecognized_keys' && 'keys' in issue) return `There is no field "${String(issue.keys)}".`
    return `${field} should be ${message.replace(/^Invalid input: expected /, '')}.`
  })
  throw new Refusal(400, `${[...new Set(sentences)].join(' ')} For example: ${example}`)
}

/** The phone number of the path. @throws Refusal 400 */
export function phoneOf({ parameters }: CallRequest): string {
  const given = (parameters.phone ?? '').replace(/^ /, '+')
  const result = z.safeParse(phone, given)
  if (result.success) return result.data
  throw new Refusal(
    400,
    `"${given}" is not a phone number as the desk writes them. For example: +12135550100`,
  )
}
