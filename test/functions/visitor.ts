import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import type { Desk } from '../../infra/local/desk.ts'
import { deskWithCard } from '../browser/hunt.ts'

/** What came back for a request. */
export type Page = { status: number; headers: Headers; body: string; path: string }

/**
 * A browser without a screen: keeps cookies, follows what a form leads to, sends forms as our own pages do.
 */
export type Visitor = {
  get: (path: string, headers?: Record<string, string>) => Promise<Page>
  head: (path: string) => Promise<Page>
  /** Sends fields to a path; `from`: the Origin header (ours when left out). */
  post: (path: string, fields: Record<string, string>, headers?: Record<string, string>) => Promise<Page>
  /** Opens a page and sends its first form's id with these fields. */
  fill: (path: string, fields: Record<string, string>, action?: string) => Promise<Page>
  /** Exchanges a board's link for its session. */
  openBoard: (path: string) => Promise<Page>
  forget: () => void
}

export function visitorOf(desk: Desk): Visitor {
  let cookie = ''
  const ask = async (method: string, path: string, init: RequestInit = {}): Promise<Page> => {
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('cookie', cookie)
    const answer = await fetch(`${desk.url}${path}`, { ...init, method, headers, redirect: 'manual' })
    const set = answer.headers.get('set-cookie')?.split(';')[0]
    if (set !== undefined) cookie = set.endsWith('=') ? '' : set
    const page = { status: answer.status, headers: answer.headers, body: await answer.text(), path }
    const to = answer.headers.get('location')
    return to !== null && method !== 'HEAD' ? { ...(await ask('GET', to)), path: to } : page
  }
  const post: Visitor['post'] = (path, fields, headers = { origin: desk.url }) =>
    ask('POST', path, { headers, body: new URLSearchParams(fields) })
  const get: Visitor['get'] = (path, headers = {}) => ask('GET', path, { headers })
  return {
    get,
    head: (path) => ask('HEAD', path),
    post,
    fill: async (path, fields, action = path) => {
      const form = formIdIn(await get(path))
      return post(action, { form, ...fields })
    },
    openBoard: (path) => post(path, {}),
    forget: () => {
      cookie = ''
    },
  }
}

/** The id of the forms on a page. */
export const formIdIn = ({ body }: Page): string => /name="form" value="([\w-]{22})"/.exec(body)?.[1] ?? ''

/** Every item of the desk's table, byte for byte. */
export async function tableOf({ world }: Desk): Promise<string> {
  const client = new DynamoDBClient({
    endpoint: world.store.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'desk', secretAccessKey: 'desk' },
  })
  const items: unknown[] = []
  for await (const page of paginateScan({ client }, { TableName: 'calltime', ConsistentRead: true })) {
    items.push(...(page.Items ?? []))
  }
  client.destroy()
  return JSON.stringify(items)
}

/** Every path a page leads to by a link of its own. */
export const pathsIn = ({ body }: Page): string[] =>
  [...body.matchAll(/(?:href|src)="(?:https?:\/\/[^/"]+)?(\/[^"]*)"/g)].map(([, path = '']) => path)

/** A desk for one test with the first card out, and a visitor who has nothing open. */
export async function deskAndVisitor() {
  const made = await deskWithCard()
  return { ...made, visitor: visitorOf(made.desk) }
}
