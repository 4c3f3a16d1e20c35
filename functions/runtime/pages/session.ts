import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Applicant } from '../../domain/applicant.ts'
import { type Link, type LinkPurpose, makeLink, readLink } from '../../domain/links.ts'
import { hours } from '../../domain/time.ts'
import type { Problem } from '../../views/pages/problem-page.ts'
import { loadApplicant } from '../document.ts'
import { linkOf, signersOf } from '../given-for.ts'
import type { Ports } from '../ports.ts'
import type { PageEnv } from './guard.ts'

/** How long a board stays open in one browser. */
const sessionHours = 72
/** How long a calendar may be subscribed to; NEW LINK ends it before. */
const calendarDays = 400

export type Opened = { kind: 'opened'; applicant: Applicant; link: Link }
/** What a link or a cookie did not open. */
export type Shut = { kind: 'shut'; problem: Problem }

/**
 * Opens what a token is the key to: genuine, in time, of this purpose, and of the applicant's present
 * generation.
 */
export async function openWith(ports: Ports, token: string, purpose: LinkPurpose): Promise<Opened | Shut> {
  const link = readLink(token, ports.clock.now(), await signersOf(ports))
  if (typeof link === 'string') return { kind: 'shut', problem: link }
  if (link.purpose !== purpose) return { kind: 'shut', problem: 'altered' }
  const applicant = await loadApplicant(ports, link.applicantId)
  if (applicant === undefined) return { kind: 'shut', problem: 'over' }
  const isPresent = link.generation === (applicant.linkGeneration ?? 0)
  return isPresent ? { kind: 'opened', applicant, link } : { kind: 'shut', problem: 'revoked' }
}

/** The board's link is exchanged for a cookie: its address never stands in the browser's history again. */
export async function beginSession(context: Context<PageEnv>, applicant: Applicant): Promise<void> {
  const { ports } = context.env
  const expiresAt = ports.clock.now() + hours(sessionHours)
  const token = makeLink(linkOf('session', applicant), expiresAt, await signersOf(ports))
  setCookie(context, cookieName(ports), token, { ...cookieOptions(ports), maxAge: sessionHours * 3600 })
}

/** Whose board this browser has open. */
export async function sessionOf(context: Context<PageEnv>): Promise<Opened | Shut> {
  const token = getCookie(context, cookieName(context.env.ports))
  if (token === undefined) return { kind: 'shut', problem: 'no-session' }
  const opened = await openWith(context.env.ports, token, 'session')
  return opened.kind === 'shut' && opened.problem !== 'revoked'
    ? { kind: 'shut', problem: 'no-session' }
    : opened
}

export function endSession(context: Context<PageEnv>): void {
  const { ports } = context.env
  deleteCookie(context, cookieName(ports), cookieOptions(ports))
}

/** The address of the applicant's calendar, for subscribing. */
export async function calendarUrl(ports: Ports, applicant: Applicant): Promise<string> {
  const expiresAt = ports.clock.now() + hours(24 * calendarDays)
  const token = makeLink(linkOf('calendar', applicant), expiresAt, await signersOf(ports))
  return `${ports.deployment.publicBaseUrl}/calendar/${token}.ics`
}

const isHttps = ({ deployment }: Ports): boolean => deployment.publicBaseUrl.startsWith('https:')

/** `__Host-` binds a cookie to this very host; browsers take it over https alone. */
const cookieName = (ports: Ports): string => (isHttps(ports) ? '__Host-board' : 'board')

const cookieOptions = (ports: Ports) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps(ports) }) as const
