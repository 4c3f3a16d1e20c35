import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Instant } from '../../functions/domain/time.ts'
import type { Variables } from '../../functions/runtime/settings-from.ts'
import { announcer } from './announcer.ts'
import type { Load } from './app.ts'
import { apiPath, controlApi } from './control-api/control-api.ts'
import { openData } from './data-folder.ts'
import { deskTurns } from './desk-turns.ts'
import { type RawRequest, rawRequest } from './http-event.ts'
import { sendPageFile } from './phone-page.ts'
import { closeServer, isOwnVisitor, listen, sendJson, serverFor } from './server.ts'
import { mountStandIns } from './stand-ins.ts'
import { buildWorld, type World } from './world.ts'

export type DeskOptions = {
  /** 0, the default, takes a free one. */
  port?: number
  /** Where the clock starts; where it was, or else the real now, when left out. */
  now?: Instant
  isFrozen?: boolean
  /** Where the data is kept; in memory when left out. */
  folder?: string
  /** Settings by their variables' names (`SIGN_UP`, `NUDGE_MINUTES`), over the defaults. */
  settings?: Variables
  /** Loads the app's functions; from their files when left out. */
  load?: Load
  /** Shows a line in the desk's window. */
  show?: (line: string) => void
}

/** A running desk: the app's own routes, the stand-ins it talks to, the phone page and the control API. */
export type Desk = {
  /** `http://127.0.0.1:4000`. */
  url: string
  world: World
  close: () => Promise<void>
}

/** @throws DeskError saying what to do: a port in use, a folder that cannot be written, a clock set backwards */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const closers: (() => unknown)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    return { ...(await open(options, closers)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function open(options: DeskOptions, closers: (() => unknown)[]): Promise<Omit<Desk, 'close'>> {
  const { port = 0, now, isFrozen = false, folder, settings = {}, load, show = console.error } = options
  let answer = notReady
  let standIns: World['standIns'] = {}
  const server = serverFor((request, response) => answer(request, response))
  const standInsServer = serverFor(mountStandIns(() => standIns))
  const opened = async (at: number, which: Server) => {
    const bound = await listen(which, at)
    closers.push(() => closeServer(which))
    return { port: bound, url: `http://127.0.0.1:${bound}` }
  }

  const own = await opened(port, server)
  const data = await openData(folder)
  closers.push(data.close)
  const inner = await opened(0, standInsServer)
  const pages = announcer(() => world.clock.now())
  closers.push(pages.close)
  const world: World = await buildWorld({
    ...data,
    ...(now === undefined ? {} : { now }),
    ...(load === undefined ? {} : { load }),
    isFrozen,
    settings,
    publicBaseUrl: own.url,
    standInsUrl: inner.url,
    moved: pages.changed,
    show,
  })
  standIns = world.standIns
  const turns = deskTurns(world.clock, world.loop, {
    changed: pages.changed,
    failed: (error) => world.log.error('desk.failed', error),
  })
  closers.push(turns.close)
  const api = controlApi(world)

  answer = async (request, response) => {
    const raw = await rawRequest(request)
    if (raw === undefined)
      return sendJson(response, 413, { error: 'That is more than the desk takes (1 MB).' })
    if (!isBelow(raw, '/desk')) {
      await world.app.answer(raw, response)
      return turns.nudge()
    }
    if (!isOwnVisitor(request, own.port)) return sendJson(response, 403, { error: notYours })
    if (raw.path === `${apiPath}/events`) return pages.join(response)
    if (isBelow(raw, apiPath)) {
      const turn = raw.method === 'GET' ? turns.look : turns.take
      const { status, json } = await turn(() => api(raw))
      return sendJson(response, status, json)
    }
    if (!(await sendPageFile(raw.path, response))) {
      sendJson(response, 404, { error: `There is no ${raw.path}. The phone page is at ${own.url}/desk` })
    }
  }
  // What fell due while the desk was down is done now, as AWS would have done it meanwhile.
  turns.nudge()
  return { url: own.url, world }
}

const notYours =
  'The desk answers its own page and tools on this machine only. Open it as http://127.0.0.1 and its port.'

const isBelow = ({ path }: RawRequest, prefix: string): boolean =>
  path === prefix || path.startsWith(`${prefix}/`)

const notReady = async (_request: IncomingMessage, response: ServerResponse): Promise<void> =>
  sendJson(response, 503, { error: 'The desk is starting. Ask again in a second.' })
