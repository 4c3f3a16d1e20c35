import type { ServerResponse } from 'node:http'
import { iso } from './clock.ts'

/** Tells every open page that something happened; pages then ask for what they show. */
export type Announcer = {
  /** Something happened, or the clock moved: told at once, and no more than some times a second. */
  changed: () => void
  /** Keeps this answer open as a stream of server-sent events. */
  join: (response: ServerResponse) => void
  close: () => void
}

const leastMsBetween = 80
const heartbeatMs = 15_000

export function announcer(now: () => number): Announcer {
  const pages = new Set<ServerResponse>()
  let waiting: NodeJS.Timeout | undefined
  let toldAt = 0

  const tell = () => {
    waiting = undefined
    toldAt = Date.now()
    for (const page of pages) page.write(`event: changed\ndata: ${JSON.stringify({ now: iso(now()) })}\n\n`)
  }
  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(': still here\n\n')
  }, heartbeatMs)
  heartbeat.unref()

  return {
    changed: () => {
      if (pages.size === 0 || waiting !== undefined) return
      waiting = setTimeout(tell, Math.max(0, toldAt + leastMsBetween - Date.now()))
    },
    join: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write('retry: 1000\n\n')
      pages.add(response)
      response.on('close', () => pages.delete(response))
    },
    close: () => {
      clearInterval(heartbeat)
      clearTimeout(waiting)
      for (const page of pages) page.end()
      pages.clear()
    },
  }
}
