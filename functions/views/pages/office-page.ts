import { html } from 'hono/html'
import type { Call } from '../../domain/answer-rates.ts'
import type { FollowUp } from '../../domain/follow-up.ts'
import type { LedgerLine } from '../../domain/ledger.ts'
import type { Instant, Zone } from '../../domain/time.ts'
import { branchesOf } from '../branches.ts'
import { openerLines } from '../script.ts'
import { branch, type CardPageFacts, callSection, nextCardLink } from './card-page.ts'
import { historyList } from './history.ts'
import { officeFields, valuesOf } from './office-fields.ts'
import { outcomeForms, questionForm } from './outcome-forms.ts'
import { answerBox, area, type FieldValues, form } from './parts.ts'
import { hourTable, weekTable } from './picture-tables.ts'
import { hourChart, howSure, weekMap } from './pictures.ts'
import { legend, mapLegend, more } from './pictures-page.ts'
import { type Html, shell } from './shell.ts'
import { stageSection } from './stage-sections.ts'
import { stateOnPage } from './state-words.ts'

export type OfficeFacts = CardPageFacts & {
  lines: readonly LedgerLine[]
  calls: readonly Call[]
  /** What the details form held, when it comes back with errors. */
  details?: FieldValues
}

/** One office on the board: everything of its card, and its notes, history, picture and details. */
export function officePage(facts: OfficeFacts): Promise<string> {
  const { followUp, answer, target, mayUndo, question, applicantName, home, now } = facts
  const { office } = followUp
  return shell({
    title: 'Your board',
    here: '/b',
    isWide: true,
    body: html`${answerBox(answer, target, mayUndo)}
${answer.length === 0 ? '' : nextCardLink(facts)}
${questionForm(question, target)}
<div class="halves"><div>
<h1>${office.name}</h1>
<p><span class="tag">${stateOnPage(followUp, home, now, facts.callUntil !== undefined)}</span></p>
${callSection(facts)}
${stageSection(facts)}
<details><summary>What to say</summary>
${openerLines(applicantName, followUp).map((line) => html`<p class="say">${line}</p>`)}
</details>
<details><summary>If they …</summary>
${branchesOf(facts).map(branch)}
</details>
${outcomeForms(facts)}
<h2>Your note</h2>
${form(
  target,
  'note',
  html`${area('note', 'For the next call', followUp.note ?? '', 2, 280)}
<p><button>Keep the note</button></p>`,
)}
</div><div>
<h2>What happened</h2>
${historyList(facts.lines, { zone: office.zone, home, now })}
<h2>When they answer</h2>
${answering(facts.calls, office.name)}
<h2>Details</h2>
${detailsForm(facts)}
${form(target, 'drop', html`<p><button>Let this one go</button></p>`)}
</div></div>`,
  })
}

export const answering = (calls: readonly Call[], name: string): Html => html`${howSure(calls)}
<figure>${hourChart(calls, `Answers by hour, ${name}`)}<figcaption>${legend}</figcaption></figure>
<figure>${weekMap(calls, `Answers by weekday, ${name}`)}<figcaption>${mapLegend}</figcaption></figure>
${more(html`${hourTable(calls, `Answers by hour, ${name}`)}
${weekTable(calls, `Answers by weekday, ${name}`)}`)}`

function detailsForm({ followUp, target, details, errors }: OfficeFacts): Html {
  return html`<details${details === undefined ? '' : html` open`}><summary>Change the details</summary>
${form(
  target,
  'details',
  html`${officeFields(details ?? valuesOf(followUp), errors)}<p><button class="go">Save</button></p>`,
)}
</details>
`
}

export type ClosedOfficeFacts = {
  followUp: FollowUp
  why: string
  lines: readonly LedgerLine[]
  calls: readonly Call[]
  home: Zone
  now: Instant
  answer: readonly string[]
  mayUndo: boolean
  target: CardPageFacts['target']
}

/** An office that is closed: its history stays. */
export function closedOfficePage(facts: ClosedOfficeFacts): Promise<string> {
  const { followUp, why, lines, calls, home, now, answer, mayUndo, target } = facts
  return shell({
    title: 'Your board',
    here: '/b',
    body: html`${answerBox(answer, target, mayUndo)}
<h1>${followUp.office.name}</h1>
<p><span class="tag">Closed: ${why}</span></p>
<h2>What happened</h2>
${historyList(lines, { zone: followUp.office.zone, home, now })}
<h2>When they answered</h2>
${answering(calls, followUp.office.name)}`,
  })
}
