import { html } from 'hono/html'
import type { FollowUp } from '../../domain/follow-up.ts'
import type { Instant } from '../../domain/time.ts'
import { type Branch, branchesOf } from '../branches.ts'
import { whyThisCall } from '../purpose-text.ts'
import { openerLines } from '../script.ts'
import { type Home, timeInZone } from '../when.ts'
import { outcomeForms, questionForm } from './outcome-forms.ts'
import { pageDayTime, pageTime } from './page-time.ts'
import {
  answerBox,
  dialLink,
  type FieldErrors,
  type FieldValues,
  type FormTarget,
  numberWords,
  spoken,
} from './parts.ts'
import { type Html, type Maybe, shell } from './shell.ts'
import { stageSection } from './stage-sections.ts'

export type CardPageFacts = {
  /** Full name, true spelling. */
  applicantName: string
  /** E.164, for "leave my number". */
  applicantPhone?: string
  assistantNumber: string
  followUp: FollowUp
  /** Until when the office may be called now: while its card is out or its window is open. */
  callUntil?: Instant
  home: Home
  now: Instant
  target: FormTarget
  icsHref: string
  /** What the form just sent was answered with. */
  answer: readonly string[]
  mayUndo: boolean
  /** The open question about this office, where it is not the answer itself. */
  question?: string
  /** The card that is open now, when that is another office's. */
  nextCard?: { office: string; href: string }
  errors: FieldErrors
  /** What the form held, when it comes back with errors. */
  held?: FieldValues
}

type ClosedCardFacts = Pick<CardPageFacts, 'answer' | 'target' | 'mayUndo' | 'question'>

/**
 * The call card page (J30): the number, the script and its branches, the outcome. Opening it changes nothing.
 */
export function cardPage(facts: CardPageFacts): Promise<string> {
  const { followUp, applicantName, answer, target, mayUndo, question } = facts
  return shell({
    title: 'Call card',
    isWide: true,
    body: html`${answerBox(answer, target, mayUndo)}
${answer.length === 0 ? '' : nextCardLink(facts)}
${questionForm(question, target)}
<div class="halves"><div>
<h1>${followUp.office.name}</h1>
${callSection(facts)}
${stageSection(facts)}
<h2>Say</h2>
<ol class="said" role="list">
${openerLines(applicantName, followUp).map((line) => html`<li>${spoken(line)}</li>`)}
</ol>
<p class="no-print"><a href="sms:${facts.assistantNumber}?&amp;body=PRACTICE">Practise first</a>
<span class="soft">(I play the office, by text)</span></p>
</div><div>
<h2>And then</h2>
${branchesOf(facts).map(branch)}
${outcomeForms(facts)}
</div></div>`,
  })
}

/** On to the card that is open now. */
export const nextCardLink = ({ nextCard }: Pick<CardPageFacts, 'nextCard'>): Maybe =>
  nextCard === undefined
    ? ''
    : html`<p><a class="button go" href="${nextCard.href}">Next: ${nextCard.office}</a></p>`

/** The office was closed by what was just said: the words for it, and UNDO. */
export function closedCardPage({ answer, target, mayUndo, question }: ClosedCardFacts): Promise<string> {
  return shell({
    title: 'Call card',
    body: html`<h1>Noted</h1>${answerBox(answer, target, mayUndo)}${questionForm(question, target)}`,
  })
}

/** The office's clock, whether and until when to call, the button, and what is known. */
export function callSection(facts: CardPageFacts): Html {
  const { followUp, callUntil, now } = facts
  const { office, note } = followUp
  const isOpen = callUntil !== undefined && callUntil > now
  return html`<p class="clock">${whenToCall(facts)}</p>
${why(followUp)}
${note === undefined ? '' : html`<p><span class="tag">Your note</span> ${note}</p>`}
${
  isOpen
    ? html`<a class="call" href="${dialLink(office)}">Call<span>${numberWords(office)}</span></a>
<p>Or <a href="tel:${facts.assistantNumber}">call me</a>: I put you through, and they see your number.</p>`
    : html`<p>Their number, for then: <a href="${dialLink(office)}">${numberWords(office)}</a></p>`
}
`
}

/** "It is 9:58 am ET there. Call until 11:45 am ET." */
function whenToCall({ followUp, callUntil, home, now }: CardPageFacts): string {
  const { office, stage } = followUp
  const clock = `It is ${timeInZone(now, office.zone)} there.`
  if (callUntil !== undefined && callUntil > now)
    return `${clock} Call until ${pageTime(callUntil, office.zone, home)}.`
  if (stage.status !== 'planned') return clock
  if (stage.at <= now) return `${clock} Not the hour to call.`
  return `${clock} The next call is planned for ${pageDayTime(stage.at, office.zone, home, now)}.`
}

function why({ stage, ...followUp }: FollowUp): Maybe {
  const words = stage.status === 'planned' ? whyThisCall(followUp, stage.purpose) : ''
  return words === '' ? '' : html`<p>${words}</p>`
}

export const branch = ({ title, say, hint }: Branch): Html => html`<details>
<summary>${title}</summary>
${say.map((line) => html`<p class="say">${spoken(line)}</p>`)}
${hint === undefined ? '' : html`<p>${hint}</p>`}
</details>
`
