import { StoreUnavailable } from '../../../functions/adapters/errors.ts'
import { DeskError } from '../desk-error.ts'
import type { RawRequest } from '../http-event.ts'
import type { World } from '../world.ts'
import { applicantCalls } from './applicant-calls.ts'
import { behindCalls } from './behind-calls.ts'
import { type Call, type CallAnswer, Refusal } from './call.ts'
import { clockCalls } from './clock-calls.ts'
import { environmentCalls } from './environment-calls.ts'
import { faultCalls } from './fault-calls.ts'
import { officeCalls } from './office-calls.ts'
import { phoneCalls } from './phone-calls.ts'
import { textCalls } from './text-calls.ts'

/** Where the control API stands. */
export const apiPath = '/desk/api'

export type ControlApi = (request: RawRequest) => Promise<Required<CallAnswer>>

/** Every call of the desk's control API (house.md's table). What a caller gets wrong is answered, never thrown. */
export function controlApi(world: World): ControlApi {
  const calls = [
    clockCalls,
    textCalls,
    applicantCalls,
    behindCalls,
    environmentCalls,
    officeCalls,
    phoneCalls,
    faultCalls,
  ].flatMap((of) => of(world))
  const routes = calls.map((call) => ({ call, pattern: patternOf(call.path) }))

  return async (request) => {
    const path = request.path.slice(apiPath.length)
    const onPath = routes.filter(({ pattern }) => pattern.test(path))
    const route = onPath.find(({ call }) => call.method === request.method)
    if (route === undefined) return notFound(request, calls, onPath)
    try {
      const parameters = decoded(route.pattern.exec(path)?.groups ?? {})
      const answer = await route.call.answer({ parameters, body: bodyOf(request) })
      return { status: 200, ...answer }
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, json: { error: error.message } }
      if (error instanceof StoreUnavailable) return { status: 503, json: { error: storeIsOut } }
      if (error instanceof DeskError) return { status: 500, json: { error: error.message } }
      throw error
    }
  }
}

const storeIsOut = 'The store does not answer. If a fault is on, mend it: PUT /desk/api/faults {}'

function notFound({ method, path }: RawRequest, calls: readonly Call[], onPath: readonly { call: Call }[]) {
  const listed = calls.map((call) => `${call.method} ${apiPath}${call.path}: ${call.does}`)
  if (onPath.length === 0)
    return { status: 404, json: { error: `There is no ${path}. These are there:`, calls: listed } }
  const methods = onPath.map(({ call }) => call.method).join(', ')
  return { status: 405, json: { error: `${path} answers to ${methods}, not to ${method}.`, calls: listed } }
}

/** @throws Refusal 400 when it is not JSON */
function bodyOf({ body }: RawRequest): unknown {
  if (body.length === 0) return undefined
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new Refusal(400, 'The body is not JSON. For example: {"from":"+12135550100","body":"hello"}')
  }
}

/** @throws Refusal 400 when a part of the path is not percent-encoded as it should be */
function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
  } catch {
    throw new Refusal(
      400,
      'The path is not percent-encoded as it should be. A + in a number may stand as + or %2B.',
    )
  }
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`)
