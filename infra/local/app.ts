import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Instant } from '../../functions/domain/time.ts'
import type { HttpAnswer, HttpEvent, Ports } from '../../functions/runtime/ports.ts'
import { type Wiring, wiring } from '../wiring.ts'
import { httpEvent, type RawRequest, sendAnswer } from './http-event.ts'
import { matchRoute, routesOf } from './routes.ts'

/** The app as the desk runs it: every function of the wiring table, by the very `handle` that Lambda runs in AWS. */
export type App = {
  /** Answers one of the app's own routes, or 404 as API Gateway does. */
  answer: (request: RawRequest, response: ServerResponse) => Promise<void>
  wake: (event: SQSEvent) => Promise<SQSBatchResponse | undefined>
  sweep: () => Promise<void>
  /** Answers up to when no text is missing. */
  inboundSweep: () => Promise<Instant>
}

type Handle<Event, Answer> = (ports: Ports, event: Event) => Promise<Answer>

/** Loads the module of a file of the wiring table. */
export type Load = (file: string) => Promise<unknown>

const fromRoot: Load = (file) => import(new URL(`../../${file}`, import.meta.url).href)

/** @throws when a file of the wiring table exports no `handle` */
export async function loadApp(ports: Ports, load: Load = fromRoot): Promise<App> {
  const handleOf = <Event, Answer>(file: string) => handleIn<Event, Answer>(load, file)
  const routes = routesOf()
  const http = new Map<string, Handle<HttpEvent, HttpAnswer>>()
  for (const { file, trigger } of Object.values<Wiring>(wiring)) {
    if (trigger.kind === 'http') http.set(file, await handleOf(file))
  }
  const wake: Handle<SQSEvent, SQSBatchResponse | undefined> = await handleOf(wiring.wake.file)
  const sweep: Handle<unknown, unknown> = await handleOf(wiring.sweep.file)
  const inboundSweep: Handle<unknown, { until: Instant }> = await handleOf(wiring['inbound-sweep'].file)

  const run = async (request: RawRequest): Promise<HttpAnswer> => {
    const match = matchRoute(routes, request.method, request.path)
    const handle = match === undefined ? undefined : http.get(match.route.file)
    if (match === undefined || handle === undefined) return notThere
    const { pathParameters, route } = match
    const context = { requestId: randomUUID(), nowMs: ports.clock.now() }
    try {
      return await handle(ports, httpEvent(request, { routeKey: route.routeKey, pathParameters }, context))
    } catch (error) {
      ports.log.error('handler.failed', error, { route: route.routeKey })
      return stumbled
    }
  }

  return {
    answer: async (request, response) => sendAnswer(response, await run(request)),
    wake: (event) => wake(ports, event),
    sweep: async () => {
      await sweep(ports, {})
    },
    inboundSweep: async () => (await inboundSweep(ports, {})).until,
  }
}

const json = { 'content-type': 'application/json' }
const notThere: HttpAnswer = { statusCode: 404, headers: json, body: '{"message":"Not Found"}' }
const stumbled: HttpAnswer = { statusCode: 500, headers: json, body: '{"message":"Internal Server Error"}' }

async function handleIn<Event, Answer>(load: Load, file: string): Promise<Handle<Event, Answer>> {
  const loaded = await load(file)
  if (
    typeof loaded === 'object' &&
    loaded !== null &&
    'handle' in loaded &&
    typeof loaded.handle === 'function'
  ) {
    return loaded.handle as Handle<Event, Answer>
  }
  throw new Error(`${file} stands in infra/wiring.ts but exports no handle(ports, event)`)
}
