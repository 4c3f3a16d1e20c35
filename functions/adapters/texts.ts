import { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Instant } from '../domain/time.ts'
import type { Deployment, Texts } from '../runtime/ports.ts'
import { TwilioUnavailable } from './errors.ts'
import { answered, sent, type TwilioSettings, twilioRest } from './twilio-rest.ts'

type Message = Awaited<ReturnType<MessageListInstance['list']>>[number]
type Filter = { to: string; from?: string; dateSentAfter?: Date }

const textsAPage = 100
/** More texts to one number than this since an intent (or an inbound look-back) is a fault, not a list. */
const pagesAtMost = 50

/**
 * Has Twilio tell us twice more when we fail or are slow, which it does not by itself (reference/twilio.md
 * 1).
 */
const triedAgain = '#rc=2&rp=ct,rt,5xx'

/** Texts through Twilio's Messages API. */
export const createTexts = (
  { assistantNumber, publicBaseUrl }: Pick<Deployment, 'assistantNumber' | 'publicBaseUrl'>,
  twilio: TwilioSettings,
): Texts => {
  const messages = async () => {
    const { version, accountSid } = await twilioRest(twilio)
    return MessageListInstance(version, accountSid)
  }

  /** Messages created at or after `since`, newest first as Twilio lists them. */
  const createdSince = async (filter: Filter, since: Instant): Promise<Message[]> => {
    const list = await messages()
    const found: Message[] = []
    let page = await answered('list texts', () => list.page({ ...filter, pageSize: textsAPage }))
    for (let count = 1; ; count += 1) {
      const young = page.instances.filter((message) => isCreatedSince(message, since))
      found.push(...young)
      const next = page.nextPageUrl
      if (young.length === 0 || next === undefined) return found
      // Half a list would prove a text absent that was sent.
      if (count === pagesAtMost) throw new TwilioUnavailable(`more than ${pagesAtMost} pages of texts`)
      page = await answered('list texts', () => list.getPage(next))
    }
  }

  return {
    send: async ({ textId, to, body, validSeconds }) => {
      const list = await messages()
      return sent(() =>
        list.create({
          to,
          from: assistantNumber,
          body,
          validityPeriod: Math.min(Math.max(Math.floor(validSeconds), 1), 36_000),
          statusCallback: `${publicBaseUrl}/sms/status/${textId}${triedAgain}`,
        }),
      )
    },

    // No filter by DateSent: it is empty until a text has left.
    listSent: async (to, since) => {
      const found = await createdSince({ to, from: assistantNumber }, since)
      return found
        .filter(({ direction }) => direction === 'outbound-api')
        .map(({ sid, body, dateCreated, status }) => ({
          sid,
          body,
          createdAt: dateCreated.getTime(),
          status,
        }))
    },

    listReceived: async (since) => {
      // A second early: whether Twilio's "after" has the second itself is not documented.
      const dateSentAfter = new Date(wholeSecond(since) - 1_000)
      const found = await createdSince({ to: assistantNumber, dateSentAfter }, since)
      return found
        .filter(({ direction }) => direction === 'inbound')
        .map(({ sid, from, to, body, dateCreated }) => ({
          sid,
          from,
          to,
          body,
          createdAt: dateCreated.getTime(),
        }))
    },
  }
}

/** Twilio's times are whole seconds: a text made at 10:00:00.9 says 10:00:00. */
const wholeSecond = (at: Instant): Instant => Math.floor(at / 1_000) * 1_000

const isCreatedSince = ({ dateCreated }: Message, since: Instant): boolean =>
  dateCreated.getTime() >= wholeSecond(since)
