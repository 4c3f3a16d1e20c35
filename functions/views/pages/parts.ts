import { html } from 'hono/html'
import type { Office } from '../../domain/follow-up.ts'
import { displayPhone } from '../../domain/phone-number.ts'
import type { Html, Maybe } from './shell.ts'

/** Where a form goes, and the id that makes a second sending of it harmless. */
export type FormTarget = { action: string; formId: string }

/** A form that says one thing (`does`) and what its fields hold; without `does` its buttons say which. */
export const form = ({ action, formId }: FormTarget, does: string | undefined, body: Html): Html =>
  html`<form method="post" action="${action}">
<input type="hidden" name="form" value="${formId}">${
    does === undefined ? '' : html`<input type="hidden" name="do" value="${does}">`
  }
${body}</form>
`

/** A button that says what its form does. */
export const does = (value: string, words: string): Html =>
  html`<button name="do" value="${value}">${words}</button>
`

export type FieldErrors = Readonly<Record<string, string>>
export type FieldValues = Readonly<Record<string, string>>

type Field = {
  name: string
  label: string
  hint?: string
  value?: string | undefined
  error?: string | undefined
  type?: string
  autocomplete?: string
  isRequired?: boolean
  longest?: number
}

/** A labelled field; what is wrong with it is said beside it and to screen readers. */
export function field({
  name,
  label,
  hint,
  value = '',
  error,
  type = 'text',
  longest = 80,
  ...rest
}: Field): Html {
  const id = `field-${name}`
  const small = hint === undefined ? '' : html` <small>${hint}</small>`
  return html`<div><label for="${id}">${label}${small}</label>
<input id="${id}" name="${name}" type="${type}" value="${value}" maxlength="${longest}"
 autocomplete="${rest.autocomplete ?? 'off'}"${
   rest.isRequired === true ? html` required` : ''
 }${wrongField(id, error)}>${wrongWords(id, error)}</div>
`
}

export const wrongField = (id: string, error: string | undefined): Maybe =>
  error === undefined ? '' : html` aria-invalid="true" aria-describedby="${id}-wrong"`

export const wrongWords = (id: string, error: string | undefined): Maybe =>
  error === undefined ? '' : html`<p class="wrong" id="${id}-wrong">${error}</p>`

export const area = (name: string, label: string, value: string, rows: number, longest: number): Html =>
  html`<label for="field-${name}">${label}</label>
<textarea id="field-${name}" name="${name}" rows="${rows}" maxlength="${longest}">${value}</textarea>
`

export const select = (
  name: string,
  label: string,
  choices: readonly (readonly [value: string, words: string])[],
  chosen = '',
  error?: string,
): Html => html`<div><label for="field-${name}">${label}</label>
<select id="field-${name}" name="${name}"${wrongField(`field-${name}`, error)}>
${choices.map(
  ([
    value,
    words,
  ]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${words}</option>
`,
)}</select>${wrongWords(`field-${name}`, error)}</div>
`

/** What was just done, in the words of the decision; read out at once, and taken back by one tap. */
export function answerBox(words: readonly string[], target: FormTarget, mayUndo: boolean): Maybe {
  const lines = words
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !isLink(line))
  if (lines.length === 0) return ''
  return html`<div class="answer" role="status" tabindex="-1">
${lines.map((line) => html`<p>${line}</p>`)}
${mayUndo ? form(target, 'undo', html`<button>Undo</button>`) : ''}
</div>
`
}

/** A text has its link on a line of its own; the page has what is behind it. */
const isLink = (line: string): boolean => /^https?:\/\/\S+$/.test(line.trim())

/** `tel:` with a pause of about four seconds before the extension, which phones then key in themselves. */
export const dialLink = ({ phone, extension }: Pick<Office, 'phone' | 'extension'>): string =>
  extension === undefined ? `tel:${phone}` : `tel:${phone},,${extension}`

/** "(310) 555-0142 ext 204". */
export const numberWords = ({ phone, extension }: Pick<Office, 'phone' | 'extension'>): string =>
  `${displayPhone(phone)}${extension === undefined ? '' : ` ext ${extension}`}`

/** Sentence by sentence, each on its own line: a teleprompter, not a paragraph. */
export const spoken = (line: string): Html[] =>
  line
    .split(/(?<=[.?!])(?<!\b(?:Mrs?|Ms|Mx|Dr|Jr|Sr|St|Prof)\.)\s+/)
    .map((sentence) => html`<span>${sentence}</span>`)
