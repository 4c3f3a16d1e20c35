import { homeOf } from '../domain/applicant.ts'
import { readLink } from '../domain/links.ts'
import { cardOf } from '../domain/open.ts'
import { cardPage } from '../views/card-page.ts'
import { errorPage } from '../views/error-page.ts'
import { loadApplicant } from './document.ts'
import { signersOf } from './given-for.ts'
import type { HttpAnswer, Ports } from './ports.ts'

/** The card behind a link; opening it changes nothing, since phones load links before anybody taps them. */
export async function cardPageFor(ports: Ports, token: string): Promise<HttpAnswer> {
  const now = ports.clock.now()
  const link = readLink(token, now, await signersOf(ports))
  if (typeof link === 'string') return html(404, await errorPage(link))
  const applicant = link.purpose === 'card' ? await loadApplicant(ports, link.applicantId) : undefined
  const followUp = applicant?.followUps.find(({ id }) => id === link.followUpId)
  if (applicant === undefined || followUp === undefined) return html(404, await errorPage('over'))
  const card = cardOf(applicant.open)
  const closes = card?.followUpId === followUp.id ? { closesAt: card.closesAt } : {}
  const facts = {
    applicantName: applicant.profile.name ?? '',
    followUp,
    home: homeOf(applicant).zone,
    now,
    ...closes,
  }
  return html(200, await cardPage({ ...facts, applicantPhone: applicant.phone }))
}

const html = (statusCode: number, body: string): HttpAnswer => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  },
  body,
})
