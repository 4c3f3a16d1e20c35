import * as fc from 'fast-check'
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, it } from 'vitest'
import { sign } from '../../../../infra/local/twilio/sign.ts'

const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const fields = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
}

describe('the signature', () => {
  it("is that of Twilio's published example", () => {
    expect(sign('12345', url, fields)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=')
  })

  it('does not cover the fragment, which Twilio keeps to itself', () => {
    expect(sign('12345', `${url}#rc=2&rp=5xx`, fields)).toBe(sign('12345', url, fields))
  })

  it("is what Twilio's own library expects, whatever the fields", () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string({ minLength: 1 }), value), (token, params) => {
        const signature = sign(token, url, params)
        expect(signature).toBe(getExpectedTwilioSignature(token, url, params))
        expect(validateRequest(token, signature, url, params)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
