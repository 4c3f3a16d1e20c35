import { createHmac } from 'node:crypto'

/** Form fields; a repeated field has a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/**
 * X-Twilio-Signature by the published algorithm: HMAC-SHA1, keyed with the auth token, of the URL as
 * configured (without fragment), followed by every field's name and value, sorted by name; base64.
 */
export const sign = (authToken: string, url: string, fields: Fields): string => {
  const signed = Object.keys(fields)
    .sort()
    .map((name) =>
      valuesOf(fields[name])
        .map((value) => name + value)
        .join(''),
    )
    .join('')
  return createHmac('sha1', authToken)
    .update(url.replace(/#.*$/, '') + signed, 'utf8')
    .digest('base64')
}

const valuesOf = (value: string | readonly string[] = ''): readonly string[] =>
  typeof value === 'string' ? [value] : [...new Set(value)].sort()
