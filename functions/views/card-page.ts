import { html } from 'hono/html'
import type { FollowUp, Office } from '../domain/follow-up.ts'
import { displayPhone } from '../domain/phone-number.ts'
import type { Instant } from '../domain/time.ts'
import { type Branch, branchesOf } from './branches.ts'
import { type Html, page } from './page.ts'
import { whyThisCall } from './purpose-text.ts'
import { openerLines } from './script.ts'
import { dayAndTime, type Home, officeTime, timeInZone } from './when.ts'

export type CardPageFacts = {
  /** Full name, true spelling. */
  applicantName: string
  /** E.164, for "leave my number". */
  applicantPhone?: string
  followUp: FollowUp
  /** Until when the office may be called: only while its card is out. */
  closesAt?: Instant
  home: Home
  now: Instant
}

/** The first, plain call card page (J30): the number, the script and its branches. Opening it changes nothing. */
export function cardPage(facts: CardPageFacts): Promise<string> {
  const { followUp, applicantName } = facts
  const { office } = followUp
  return page(
    'Call card',
    html`<h1>${office.name}</h1>
<p>${whenToCall(facts)}</p>
${why(followUp)}
<a class="call" href="${dialLink(office)}">Call ${office.name}
<span>${displayPhone(office.phone)}${extension(office)}</span></a>
<h2>Say</h2>
<ol class="said" role="list">
${openerLines(applicantName, followUp).map((line) => html`<li>${line}</li>`)}
</ol>
<h2>And then</h2>
${branchesOf(facts).map(branch)}
<h2>How did it go?</h2>
<p>Text me one digit, or say it in your own words.</p>
<dl>
${answers.map(([digit, meaning]) => html`<dt>${digit}</dt><dd>${meaning}</dd>`)}
</dl>`,
  )
}

const answers = [
  ['1', 'no answer'],
  ['2', 'voicemail'],
  ['3', 'busy'],
  ['4', 'talked to someone'],
  ['5', 'later'],
  ['6', 'not today'],
] as const

/** `tel:` with a pause of about four seconds before the extension, which phones then key in themselves. */
export const dialLink = ({ phone, extension }: Pick<Office, 'phone' | 'extension'>): string =>
  extension === undefined ? `tel:${phone}` : `tel:${phone},,${extension}`

const extension = ({ extension }: Office): string => (extension === undefined ? '' : ` ext ${extension}`)

/** "It is 9:58 am ET there. Call until 11:45 am ET." */
function whenToCall({ followUp, closesAt, home, now }: CardPageFacts): string {
  const { office, stage } = followUp
  const clock = `It is ${timeInZone(now, office.zone)} there.`
  if (closesAt !== undefined && closesAt > now)
    return `${clock} Call until ${officeTime(closesAt, office.zone, home)}.`
  if (stage.status !== 'planned' || stage.at <= now) return clock
  return `${clock} The next call is planned for ${dayAndTime(stage.at, office.zone, home, now)}.`
}

function why({ stage, ...followUp }: FollowUp): Html | string {
  const words = stage.status === 'planned' ? whyThisCall(followUp, stage.purpose) : ''
  return words === '' ? '' : html`<p>${words}</p>`
}

const branch = ({ title, say, hint }: Branch): Html => html`<details>
<summary>${title}</summary>
${say.map((line) => html`<p class="say">${line}</p>`)}
${hint === undefined ? '' : html`<p>${hint}</p>`}
</details>
`
