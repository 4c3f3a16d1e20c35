import { html } from 'hono/html'
import type { FollowUp, Interview } from '../../domain/follow-up.ts'
import { evidenceInWords } from '../red-flag-text.ts'
import type { Home } from '../when.ts'
import { pageDayTime } from './page-time.ts'
import { type FormTarget, form } from './parts.ts'
import { resumeMail } from './resume-mail.ts'
import type { Maybe } from './shell.ts'

export type StageFacts = {
  followUp: FollowUp
  applicantName: string
  home: Home
  now: number
  target: FormTarget
  /** Where the interview can be had as a calendar entry. */
  icsHref: string
}

/** What the stage a follow-up is in asks for: a resume to send, an interview to go to, keep or drop. */
export function stageSection(facts: StageFacts): Maybe {
  const { followUp, target } = facts
  const { stage } = followUp
  switch (stage.status) {
    case 'resume-asked':
      return resumeSection(facts)
    case 'interview':
      return interviewSection(facts, stage)
    case 'going-in':
      return html`<div class="box"><p><b>You are going in today.</b> Resume in hand, and good luck.</p></div>`
    case 'questioned':
      return keepOrDrop(target, `${evidenceInWords(followUp.evidence)}. That is about them, not you.`)
    case 'held':
      return keepOrDrop(target, heldWords[stage.why])
    case 'planned':
      return ''
  }
}

const heldWords = {
  'red-flag': 'Nobody staffs this phone, so it rests. Keep calling once a day, or let it go?',
  'wrong-number': 'The number was wrong. Put the right one in below, or let this one go.',
  'no-slot': 'Their hours and yours never meet, so nothing is planned. Text EARLY OK, or let it go.',
  expired: 'A month, and nobody was reached. Keep trying, or let it go?',
  'no-day': 'Nothing is planned until a day is known.',
} as const

const keepOrDrop = (target: FormTarget, words: string): Maybe => html`<div class="box">
<p>${words}</p>
${form(
  target,
  undefined,
  html`<div class="buttons"><button name="do" value="keep">Keep calling</button>
<button name="do" value="drop">Let it go</button></div>`,
)}
</div>
`

function resumeSection({ followUp, applicantName, target }: StageFacts): Maybe {
  const { stage } = followUp
  if (stage.status !== 'resume-asked') return ''
  const { to, subject, lines } = resumeMail(followUp, applicantName, stage.person)
  return html`<div class="box">
<p><b>They want your resume</b>: the usual answer, and a good one.</p>
<p>Send it now, to ${stage.to ?? to}.</p>
<blockquote data-copy="Copy the subject" data-copied="Copied">${subject}</blockquote>
<blockquote data-copy="Copy the words" data-copied="Copied">${lines.join('\n')}</blockquote>
${form(target, 'sent', html`<p><button class="go">It is sent</button></p>`)}
</div>
`
}

function interviewSection(
  { followUp, home, now, icsHref }: StageFacts,
  { at, mode, person }: Interview,
): Maybe {
  const how =
    mode === undefined ? '' : { 'in-person': ', in person', video: ', by video', phone: ', by phone' }[mode]
  return html`<div class="box">
<p><b>Interview</b>: ${pageDayTime(at, followUp.office.zone, home, now)}${how}${
    person === undefined ? '' : `, with ${person}`
  }.</p>
<p>Bring your resume, know the way, be ten minutes early.</p>
<p><a class="button" href="${icsHref}">Add to my calendar</a></p>
</div>
`
}
