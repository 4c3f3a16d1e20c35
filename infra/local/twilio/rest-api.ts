import { AnswerLost, type Handler } from '../part.ts'
import type { Account } from './account.ts'
import { fetchAccount, fetchNumber, listNumbers, updateNumber } from './account-api.ts'
import { createCall, fetchCall, listCalls, updateCall } from './calls-api.ts'
import { createMessage, fetchMessage, listMessages } from './messages-api.ts'
import { notFound, TwilioError } from './twilio-error.ts'

/**
 * How Twilio misbehaves on demand (house.md, control API). `slow` and `lost-answer` strike what creates
 * things.
 */
export type TwilioFault = 'down' | 'slow' | 'lost-answer' | '429'

type Route = {
  method: 'GET' | 'POST'
  path: RegExp
  status?: number
  run: (account: Account, asked: { url: URL; form: URLSearchParams; sid: string }) => object
}

const routes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/Messages$/,
    status: 201,
    run: (account, { form }) => createMessage(account, form),
  },
  { method: 'GET', path: /^\/Messages$/, run: (account, { url }) => listMessages(account, url) },
  { method: 'GET', path: /^\/Messages\/(\w+)$/, run: (account, { sid }) => fetchMessage(account, sid) },
  { method: 'POST', path: /^\/Calls$/, status: 201, run: (account, { form }) => createCall(account, form) },
  { method: 'GET', path: /^\/Calls$/, run: (account, { url }) => listCalls(account, url) },
  { method: 'GET', path: /^\/Calls\/(\w+)$/, run: (account, { sid }) => fetchCall(account, sid) },
  {
    method: 'POST',
    path: /^\/Calls\/(\w+)$/,
    run: (account, { sid, form }) => updateCall(account, sid, form),
  },
  { method: 'GET', path: /^\/IncomingPhoneNumbers$/, run: (account, { url }) => listNumbers(account, url) },
  {
    method: 'GET',
    path: /^\/IncomingPhoneNumbers\/(\w+)$/,
    run: (account, { sid }) => fetchNumber(account, sid),
  },
  {
    method: 'POST',
    path: /^\/IncomingPhoneNumbers\/(\w+)$/,
    run: (account, { sid, form }) => updateNumber(account, sid, form),
  },
  { method: 'GET', path: /^$/, run: (account) => fetchAccount(account) },
]

/** Twilio's REST API of 2010-04-01 for one account. */
export const restApi = (
  account: Account,
  { fault, slowMilliseconds }: { fault: () => TwilioFault | undefined; slowMilliseconds: number },
): Handler => {
  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    if (fault() === 'down') throw new TwilioError(20503, 'Service Unavailable', 503)
    if (fault() === '429') throw new TwilioError(20429, 'Too Many Requests', 429)
    authenticate(account, request)
    const place = /\/2010-04-01\/Accounts\/(AC\w+)(.*?)\.json$/.exec(url.pathname)
    const [, accountSid, path = ''] = place ?? []
    const route = routes.find((one) => one.method === request.method && one.path.test(path))
    if (accountSid !== account.sid || route === undefined) throw notFound(url.pathname)
    const form = new URLSearchParams(request.method === 'POST' ? await request.text() : '')
    const body = route.run(account, { url, form, sid: route.path.exec(path)?.[1] ?? '' })
    if (route.status === 201) await delay()
    return Response.json(body, { status: route.status ?? 200 })
  }

  /** What a fault does to an answer about something that is already made. */
  const delay = async (): Promise<void> => {
    if (fault() === 'lost-answer') throw new AnswerLost('made, but nobody is told')
    if (fault() === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMilliseconds))
  }

  return async (request) => {
    try {
      return await answer(request)
    } catch (error) {
      if (error instanceof TwilioError) return error.toResponse()
      throw error
    }
  }
}

const authenticate = ({ sid, authTokens }: Account, request: Request): void => {
  const given = request.headers.get('authorization')
  const isRight = authTokens.some((token) => given === `Basic ${btoa(`${sid}:${token}`)}`)
  if (!isRight) throw new TwilioError(20003, 'Authenticate', 401)
}
