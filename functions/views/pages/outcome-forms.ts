import { html } from 'hono/html'
import type { FollowUp } from '../../domain/follow-up.ts'
import {
  area,
  does,
  type FieldErrors,
  type FieldValues,
  type FormTarget,
  field,
  form,
  select,
} from './parts.ts'
import type { Html, Maybe } from './shell.ts'

/** What the person said, in the order of how often it is so; each value is the kind of `Next`. */
export const nextChoices = [
  ['send-resume', 'Send your resume'],
  ['call-back', 'Call again, at the day and time below (or no time said)'],
  ['interview', 'An interview, at the day and time below (or no time yet)'],
  ['come-in-now', 'Come in right now'],
  ['transferred', 'Put me through, and nobody was there'],
  ['waiting', 'They will call me'],
  ['not-hiring', 'Not hiring'],
  ['no-calls', 'No calls, please'],
  ['hired', 'I got the job'],
  ['none', 'I am not sure'],
] as const

/** When "later" is; the words of the choices, their moments are the form reader's. */
export const laterChoices = [
  ['20', 'In 20 minutes'],
  ['60', 'In an hour'],
  ['lunch', 'After lunch there'],
  ['tomorrow', 'Tomorrow, or their next day'],
] as const

export type OutcomeFacts = {
  followUp: FollowUp
  target: FormTarget
  errors: FieldErrors
  /** What the form held, when it comes back with an error. */
  held?: FieldValues
}

/** "How did it go?": one tap for what is common, a few taps for what a person said, and one's own words. */
export const outcomeForms = ({ followUp, target, errors, held = {} }: OutcomeFacts): Html => html`
<h2 id="how">How did it go?</h2>
${form(
  target,
  undefined,
  html`${seen(followUp)}<div class="buttons">
${does('no-answer', 'No answer')}${does('voicemail', 'A machine')}
${does('busy', 'Busy')}${does('bad-number', 'Wrong number')}</div>`,
)}
<details${errors.next === undefined && errors.at === undefined ? '' : html` open`}>
<summary>I talked to someone</summary>
${form(
  target,
  'talked',
  html`${seen(followUp)}${field({ ...whoField, value: held.person ?? followUp.spokeTo?.name })}
<fieldset><legend>What did they say?</legend>
${errors.next === undefined ? '' : html`<p class="wrong">${errors.next}</p>`}
${nextChoices.map(
  ([value, label]) =>
    html`<label class="choice"><input type="radio" name="next" value="${value}" required${
      held.next === value ? html` checked` : ''
    }>${label}</label>
`,
)}</fieldset>
<div class="pair">
${field({ ...whenField, value: held.at, error: errors.at })}
${select(
  'mode',
  'An interview is',
  [
    ['', 'not said'],
    ['in-person', 'in person'],
    ['video', 'by video'],
    ['phone', 'by phone'],
  ],
  held.mode,
)}
${field({ name: 'to', label: 'Send the resume to', hint: 'address or e-mail', value: held.to })}
${field({ name: 'askFor', label: 'Next time ask for', value: held.askFor })}
</div>
<p><button class="go">Note it</button></p>`,
)}
</details>
<details>
<summary>Not now</summary>
${form(target, 'later', html`${select('until', 'Call later', laterChoices)}<p><button>Later</button></p>`)}
${form(target, 'skip', html`<p><button>Not today</button></p>`)}
</details>
<details${errors.words === undefined ? '' : html` open`}>
<summary>Say it in your own words</summary>
${form(
  target,
  'words',
  html`${area('words', 'What happened?', held.words ?? '', 3, 600)}
${errors.words === undefined ? '' : html`<p class="wrong">${errors.words}</p>`}
<p class="soft">Like: spoke to Dana, call back Thursday at 2</p>
<p><button class="go">Tell</button></p>`,
)}
</details>
`

const whoField = { name: 'person', label: 'Who was it?', hint: 'if you know' }
const whenField = { name: 'at', label: 'Day and time', hint: 'on their clock', type: 'datetime-local' }

/** The last call this page knows of: another that was logged since makes it an old page. */
const seen = ({ tries }: FollowUp): Html =>
  html`<input type="hidden" name="seen" value="${String(tries.lastAt ?? 0)}">`

/** The open question, with a field for its answer. */
export function questionForm(words: string | undefined, target: FormTarget): Maybe {
  if (words === undefined) return ''
  return html`<div class="box">
${words.split('\n').map((line) => html`<p>${line}</p>`)}
${form(
  target,
  'answer',
  html`${area('words', 'Your answer', '', 2, 600)}
<p><button class="go">Answer</button></p>`,
)}
</div>
`
}
