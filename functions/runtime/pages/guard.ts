import type { MiddlewareHandler } from 'hono'
import type { Ports } from '../ports.ts'
import { problemAnswer } from './answers.ts'

/** What every route is given. */
export type PageEnv = { Bindings: { ports: Ports } }

/**
 * Every answer's headers: nothing from elsewhere, nothing inline, no trace of where one was, not in any
 * index.
 */
export const guardHeaders: MiddlewareHandler<PageEnv> = async (context, next) => {
  await next()
  const { headers } = context.res
  headers.set(
    'content-security-policy',
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; " +
      "frame-ancestors 'none'; base-uri 'none'",
  )
  headers.set('referrer-policy', 'no-referrer')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-robots-tag', 'noindex, nofollow')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  if (context.env.ports.deployment.publicBaseUrl.startsWith('https:'))
    headers.set('strict-transport-security', 'max-age=31536000')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}

/** Greater forms are none of ours; a table of 10,000 offices is half of it. */
const greatestBodyBytes = 2_000_000

/** Forms come from our own pages only, and nothing but GET, HEAD and POST is answered. */
export const guardForms: MiddlewareHandler<PageEnv> = async (context, next) => {
  const { method } = context.req
  if (method === 'GET' || method === 'HEAD') return next()
  if (method !== 'POST') return problemAnswer(context, 'not-there')
  if (!isFromOurPage(context.req.raw.headers, context.env.ports.deployment.publicBaseUrl)) {
    context.env.ports.log.warn('form.refused', { why: 'foreign' })
    return problemAnswer(context, 'foreign')
  }
  const length = Number(context.req.header('content-length') ?? 0)
  return length > greatestBodyBytes ? problemAnswer(context, 'too-large') : next()
}

/**
 * Our pages say `no-referrer`, for which browsers send `Origin: null` even to ourselves; they say where a
 * form came from in `Sec-Fetch-Site` then. One of the two must prove it.
 */
function isFromOurPage(headers: Headers, baseUrl: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin !== null && origin !== 'null' && origin !== new URL(baseUrl).origin) return false
  if (site !== null && site !== 'same-origin') return false
  return site === 'same-origin' || (origin !== null && origin !== 'null')
}
