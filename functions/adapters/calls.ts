import { CallListInstance } from 'twilio/lib/rest/api/v2010/account/call.js'
import type { Calls, Deployment } from '../runtime/ports.ts'
import { sent, type TwilioSettings, twilioRest } from './twilio-rest.ts'

/** Calls through Twilio's Calls API; never recorded. */
export const createCalls = (
  { assistantNumber, publicBaseUrl }: Pick<Deployment, 'assistantNumber' | 'publicBaseUrl'>,
  twilio: TwilioSettings,
): Calls => ({
  ring: async ({ callId, to, from, ringSeconds }) => {
    const { version, accountSid } = await twilioRest(twilio)
    const calls = CallListInstance(version, accountSid)
    return sent(() =>
      calls.create({
        to,
        from: from ?? assistantNumber,
        timeout: ringSeconds,
        record: false,
        url: `${publicBaseUrl}/voice/ring/${callId}`,
        method: 'POST',
        statusCallback: `${publicBaseUrl}/voice/status/${callId}`,
        statusCallbackMethod: 'POST',
      }),
    )
  },
})
