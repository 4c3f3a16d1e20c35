import { CallListInstance } from 'twilio/lib/rest/api/v2010/account/call.js'
import type { Calls, Deployment } from '../runtime/ports.ts'
import { sent, type TwilioSettings, twilioRest } from './twilio-rest.ts'

/** Has Twilio tell us again when we fail or are slow, which it does not by itself (reference/twilio.md 1). */
const triedAgain = '#rc=2&rp=ct,rt,5xx'

/** Calls through Twilio's Calls API; never recorded. Machines are listened for beside the call, which does not wait. */
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
        url: `${publicBaseUrl}/voice/ring/${callId}${triedAgain}`,
        method: 'POST',
        statusCallback: `${publicBaseUrl}/voice/status/${callId}${triedAgain}`,
        statusCallbackMethod: 'POST',
        machineDetection: 'Enable',
        asyncAmd: 'true',
        asyncAmdStatusCallback: `${publicBaseUrl}/voice/heard/${callId}`,
        asyncAmdStatusCallbackMethod: 'POST',
      }),
    )
  },
})
