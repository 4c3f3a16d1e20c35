import { gunzipSync } from 'node:zlib'
import type { HttpEvent } from '../functions/runtime/ports.ts'
import { handle } from '../functions/web.ts'
import type { Desk } from '../infra/local/desk.ts'
import { httpEvent } from '../infra/local/http-event.ts'
import { boardPath, cardPath, freshDesk, mayaWithOneOffice } from '../test/browser/hunt.ts'
import { visitorOf } from '../test/functions/visitor.ts'
import { microseconds, rounded, type Table } from './measure.ts'

/** How often each page is asked for. */
const times = 200

/**
 * What pages weigh, and how long the server takes for each with the desk's store behind it: one open office,
 * and fifty.
 */
export async function pagesTable(): Promise<Table> {
  const rows: Row[] = []
  for (const offices of [1, 50]) {
    const { desk, driver } = await freshDesk('2026-11-24T08:00-08:00')
    try {
      await mayaWithOneOffice(driver)
      const visitor = visitorOf(desk)
      await visitor.openBoard(await boardPath(driver))
      if (offices > 1) await visitor.fill('/b/files', { do: 'rows', csv: tableOf(offices - 1) })
      await driver.skipTo('2026-11-24T10:00-08:00')
      const session = await sessionCookie(desk, await boardPath(driver))
      const paths = {
        card: await cardPath(driver),
        board: '/b',
        office: '/b/office/f1',
        pictures: '/b/pictures',
      }
      for (const [page, path] of Object.entries({ ...paths, style: '/style.css' }))
        rows.push({ page, offices, ...(await measured(desk, path, session)) })
    } finally {
      await desk.close()
    }
  }
  return { title: 'Pages: weight and server time', rows }
}

type Row = Table['rows'][number]

const tableOf = (count: number): string =>
  ['office,phone', ...Array.from({ length: count }, (_, n) => `Office ${n},310-555-${1000 + n}`)].join('\n')

async function sessionCookie(desk: Desk, path: string): Promise<string> {
  const answer = await fetch(`${desk.url}${path}`, {
    method: 'POST',
    headers: { origin: desk.url },
    redirect: 'manual',
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function measured({ world }: Desk, path: string, cookie: string): Promise<Row> {
  const event = eventOf(path, cookie)
  const ask = async () => {
    const { body = '', statusCode } = await handle(world.ports, event)
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`)
    return Buffer.from(body, 'base64')
  }
  const sent = await ask()
  const { median, p99 } = await microseconds(times, ask)
  return {
    'KB as sent': kilobytes(sent.length),
    'KB unpacked': kilobytes(gunzipSync(sent).length),
    'ms p50': rounded(median / 1000),
    'ms p99': rounded(p99 / 1000),
  }
}

const kilobytes = (count: number): number => rounded(count / 1024)

function eventOf(path: string, cookie: string): HttpEvent {
  const headers = { cookie, 'accept-encoding': 'gzip', host: '127.0.0.1' }
  const request = { method: 'GET', path, query: '', headers, body: Buffer.alloc(0), sourceIp: '127.0.0.1' }
  return httpEvent(
    request,
    { routeKey: 'ANY /{proxy+}', pathParameters: {} },
    { requestId: 'bench', nowMs: 0 },
  )
}
