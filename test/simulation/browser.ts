import type { HttpEvent } from '../../functions/runtime/ports.ts'
import * as web from '../../functions/web.ts'
import { publicBaseUrl, signedEvent } from '../runtime/signed-event.ts'
import { portsOf } from './ports-of.ts'
import type { Cause } from './seen.ts'
import type { Town } from './town.ts'

/** A page as it came back; `path`: where it was found in the end. */
export type Page = { path: string; status: number; body: string }
type Fields = Record<string, string>
type Got = { status: number; body: string; location: string | undefined }

const mostAttempts = 3

/** The browser on somebody's phone: keeps the board's cookie, follows forms, and asks again where no answer came. */
export class Browser {
  private readonly town: Town
  private readonly phone: string
  private cookie = ''

  constructor(town: Town, phone: string) {
    this.town = town
    this.phone = phone
  }

  open(path: string, done: (page: Page) => void): void {
    this.ask({ method: 'GET', path }, { kind: 'page', path }, ({ status, body, location }) =>
      location === undefined ? done({ path, status, body }) : this.open(location, done),
    )
  }

  /** Sends a form to a page; `about`: the follow-up that the page is about, as whoever sends it believes. */
  send(path: string, fields: Fields, about: string | undefined, done: (page: Page) => void): void {
    const { form: formId = '', do: does = 'gate', seen } = fields
    const isButton = does !== 'words' && does !== 'answer'
    const whose = about === undefined || !isButton ? {} : { followUpId: about }
    const known = seen === undefined || !isButton ? {} : { seenTryAt: Number(seen) }
    this.town.outside.world.tell(() => `>> ${this.phone} sends a form: ${JSON.stringify(fields)}`)
    this.town.outside.world.count(`form ${does}`)
    this.ask({ method: 'POST', path, fields }, { kind: 'form', formId, ...whose, ...known }, (got) => {
      const { status, body, location } = got
      if (location === undefined) done({ path, status, body })
      else this.open(location, done)
    })
  }

  private ask(
    request: { method: 'GET' | 'POST'; path: string; fields?: Fields },
    cause: Cause,
    done: (got: Got) => void,
    attempt = 1,
  ): void {
    const { outside } = this.town
    const { world } = outside
    const askedAt = world.now
    const event = this.eventOf(request)
    this.town.invoke(
      'web',
      cause,
      (invocation) => web.handle(portsOf(outside, invocation), event),
      (outcome) => {
        const answer = outcome.kind === 'answered' ? outcome.answer : { statusCode: 504 }
        const { statusCode: status = 500, body = '', headers = {}, cookies = [] } = answer
        if (status >= 500 && attempt < mostAttempts)
          return world.after(world.random.between(500, 30_000), () =>
            this.ask(request, cause, done, attempt + 1),
          )
        this.keep(cookies)
        world.count(`pages answered with ${status}`)
        world.see({ kind: 'shown', to: this.phone, body, askedAt })
        const location = headers.location === undefined ? undefined : String(headers.location)
        if (status < 500) done({ status, body, location })
      },
    )
  }

  private keep([cookie]: readonly string[]): void {
    if (cookie !== undefined) this.cookie = cookie.split(';')[0] ?? ''
  }

  private eventOf({
    method,
    path,
    fields = {},
  }: {
    method: string
    path: string
    fields?: Fields
  }): HttpEvent {
    const [bare = '', query = ''] = path.split('?')
    const event = signedEvent({ path: bare, query, fields, headers: { origin: publicBaseUrl } })
    const http = { ...event.requestContext.http, method }
    const cookies = this.cookie === '' ? {} : { cookies: [this.cookie] }
    return { ...event, ...cookies, requestContext: { ...event.requestContext, http } }
  }
}
