import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'

/** The files of the phone page, served as they are; nothing else of the folder can be asked for. */
const folder = new URL('./phone-page/', import.meta.url)

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Answers `/desk` and `/desk/<file>`; undefined when there is no such file. */
export async function sendPageFile(path: string, response: ServerResponse): Promise<boolean> {
  const name = path === '/desk' || path === '/desk/' ? 'index.html' : path.slice('/desk/'.length)
  const parts = /^[a-z0-9-]+\.([a-z]+)$/.exec(name)
  const type = types[parts?.[1] ?? '']
  if (type === undefined) return false
  const file = await readFile(new URL(name, folder)).catch(() => undefined)
  if (file === undefined) return false
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy':
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  })
  response.end(file)
  return true
}
