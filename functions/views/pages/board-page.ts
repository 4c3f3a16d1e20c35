import { html } from 'hono/html'
import type { Applicant } from '../../domain/applicant.ts'
import type { ClosedFollowUp, FollowUp } from '../../domain/follow-up.ts'
import { cardOf } from '../../domain/open.ts'
import { dayOf, type Instant, type Zone } from '../../domain/time.ts'
import { counted } from '../counted.ts'
import { bareDay } from '../when.ts'
import { closedWords } from './history.ts'
import { questionForm } from './outcome-forms.ts'
import { pageDayTime, pageTime } from './page-time.ts'
import { answerBox, type FieldErrors, type FormTarget, field, form } from './parts.ts'
import { type Html, type Maybe, shell } from './shell.ts'
import { stageSection } from './stage-sections.ts'
import { stateOnPage } from './state-words.ts'

export type BoardFacts = {
  applicant: Applicant
  closed: readonly ClosedFollowUp[]
  home: Zone
  now: Instant
  target: FormTarget
  answer: readonly string[]
  mayUndo: boolean
  question?: string
  errors: FieldErrors
}

/** The board (J31): today, every office with what is next, interviews, resumes to send, what is closed. */
export function boardPage(facts: BoardFacts): Promise<string> {
  const { applicant, answer, target, mayUndo, question, home, now } = facts
  return shell({
    title: 'Your board',
    here: '/b',
    isWide: true,
    body: html`<h1>${bareDay(now, home)}</h1>
${answerBox(answer, target, mayUndo)}
${questionForm(question, target)}
${standing(facts)}
<div class="halves"><div>
<h2>Today</h2>
${today(facts)}
${resumes(facts)}
${interviews(facts)}
</div><div>
<h2>Offices <small>${counted(applicant.followUps.length, 'open', 'open')}</small></h2>
${offices(facts)}
${closedOnes(facts)}
</div></div>
<h2>A break</h2>
${pauseForms(facts)}
<h2>At call time</h2>
${ringing(facts)}
${leave(target)}`,
  })
}

function standing({ applicant: { standing, today }, target, home, now }: BoardFacts): Maybe {
  if (standing.status === 'opted-out')
    return html`<div class="box"><p><b>calltime is silent for you.</b>
Text START to the assistant to come back.</p></div>`
  if (standing.status === 'paused') {
    const until = standing.until === undefined ? '' : ` until ${pageDayTime(standing.until, home, home, now)}`
    return html`<div class="box"><p><b>Paused${until}.</b> Nothing is lost.</p>
${form(target, 'resume', html`<button class="go">Go on with the plan</button>`)}</div>`
  }
  return today.isOff ? html`<div class="box"><p>No calls today, as you said.</p></div>` : ''
}

/** In order: what is open now, then the day's calls, interviews too. */
function today({ applicant, home, now }: BoardFacts): Html {
  const card = cardOf(applicant.open)
  const isOpen = ({ id }: FollowUp) => id === card?.followUpId
  const isToday = ({ stage }: FollowUp) =>
    (stage.status === 'planned' || stage.status === 'interview') && dayOf(stage.at, home) === dayOf(now, home)
  const momentOf = ({ stage }: FollowUp): Instant => ('at' in stage ? stage.at : 0)
  const timeOf = (each: FollowUp) => pageTime(momentOf(each), each.office.zone, home)
  const todays = applicant.followUps
    .filter((each) => isOpen(each) || isToday(each))
    .sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || momentOf(one) - momentOf(other))
  if (todays.length === 0) return html`<p>No call is planned for today. Breathe.</p>`
  return html`<ol class="list" role="list">
${todays.map(
  (each) => html`<li><p class="name"><a href="${officeHref(each)}">${each.office.name}</a>${
    isOpen(each) ? html` <span class="tag">call now</span>` : ''
  }</p>
<p>${each.stage.status === 'interview' ? 'Interview, ' : ''}${timeOf(each)}</p></li>
`,
)}</ol>
`
}

export const officeHref = ({ id }: FollowUp): string => `/b/office/${id}`

function resumes(facts: BoardFacts): Maybe {
  const wanted = facts.applicant.followUps.filter(({ stage }) => stage.status === 'resume-asked')
  if (wanted.length === 0) return ''
  return html`<h2>Resumes to send</h2>
${wanted.map((each) => section(facts, each))}`
}

function interviews(facts: BoardFacts): Maybe {
  const booked = facts.applicant.followUps.filter(({ stage }) => stage.status === 'interview')
  if (booked.length === 0) return ''
  return html`<h2>Interviews</h2>
${booked.map((each) => section(facts, each))}`
}

function section({ applicant, home, now, target }: BoardFacts, followUp: FollowUp): Html {
  const href = officeHref(followUp)
  return html`<h3><a href="${href}">${followUp.office.name}</a></h3>
${stageSection({
  followUp,
  applicantName: applicant.profile.name ?? '',
  home,
  now,
  target: { ...target, action: href },
  icsHref: `${href}/interview.ics`,
})}`
}

function offices({ applicant, home, now }: BoardFacts): Html {
  if (applicant.followUps.length === 0)
    return html`<p>No office is open.
<a href="/b/add">Add the first one</a>, or text its name and number.</p>`
  return html`<ul class="list" role="list">
${applicant.followUps.map(
  (each) => html`<li><p class="name"><a href="${officeHref(each)}">${each.office.name}</a></p>
<p>${stateOnPage(each, home, now, each.id === cardOf(applicant.open)?.followUpId)}</p>${
    each.tries.count === 0
      ? ''
      : html`<p class="soft">${counted(each.tries.count, 'try', 'tries')} so far</p>`
  }</li>
`,
)}</ul>
`
}

function closedOnes({ closed }: BoardFacts): Maybe {
  if (closed.length === 0) return ''
  return html`<h2>Closed</h2>
<ul class="list plain" role="list">
${closed.map(
  ({ followUp, why, at }) =>
    html`<li><a href="${officeHref(followUp)}">${followUp.office.name}</a>: ${closedWords[why]}
<small>${bareDay(at, followUp.office.zone)}</small></li>
`,
)}</ul>
`
}

function pauseForms({ applicant, target, errors }: BoardFacts): Maybe {
  if (applicant.standing.status !== 'active') return html`<p>You are on a break already.</p>`
  return html`<details${errors.until === undefined ? '' : html` open`}>
<summary>Pause</summary>
${form(target, 'none-today', html`<p><button>No calls today</button></p>`)}
${form(
  target,
  'pause',
  html`${field({ ...pauseField, error: errors.until })}
<p><button>Pause everything</button></p>`,
)}
</details>
`
}

const pauseField = { name: 'until', label: 'Pause until', hint: 'empty: until you say so', type: 'date' }

/** The setting of J21, as RING ME and TEXT ME by text. */
const ringing = ({ applicant, target }: BoardFacts): Html =>
  applicant.profile.isRung
    ? form(target, 'text-me', html`<p>I ring you. <button>Text me instead</button></p>`)
    : form(target, 'ring-me', html`<p>I text you. <button>Ring me instead</button></p>`)

const leave = (target: FormTarget): Html =>
  form({ ...target, action: '/b/leave' }, 'leave', html`<button>Leave the board on this device</button>`)
