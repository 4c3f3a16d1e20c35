import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { codeOf, DeskError, messageOf } from './desk-error.ts'

export type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Loopback only: the desk has no lock on its door. */
const loopback = '127.0.0.1'

/**
 * Listens on loopback; `port` 0 takes a free one.
 * @throws DeskError when the port is taken or may not be used
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)))
    server.listen(port, loopback, resolve)
  })
  return (server.address() as AddressInfo).port
}

/** A server whose mistakes never reach a client as more than one sentence. */
export function serverFor(answerer: Answerer): Server {
  return createServer((request, response) => {
    answerer(request, response).catch((error) => {
      console.error(`calltime: ${request.method} ${request.url} failed: ${messageOf(error)}`)
      if (response.headersSent) response.destroy()
      else sendJson(response, 500, { error: 'The desk stumbled over this request; its window says more.' })
    })
  })
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(`${JSON.stringify(body, null, 2)}\n`)
}

/**
 * Whether this request comes from the desk itself or from a tool on this machine: another site in the same browser
 * must not drive it, neither by name (DNS rebinding: a foreign Host) nor by a form or a fetch (a foreign Origin).
 */
export function isOwnVisitor(request: IncomingMessage, port: number): boolean {
  const { host, origin } = request.headers
  const hosts = [`${loopback}:${port}`, `localhost:${port}`]
  if (host === undefined || !hosts.includes(host)) return false
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return false
  const site = request.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

function portError(error: Error, port: number): Error {
  const code = codeOf(error)
  if (code === 'EADDRINUSE') {
    return new DeskError(
      `Port ${port} is in use, maybe by another desk. Stop that one, or choose: --port ${port + 1}`,
    )
  }
  if (code === 'EACCES')
    return new DeskError(`Port ${port} may not be used here. Choose one above 1023: --port 4000`)
  return error
}
