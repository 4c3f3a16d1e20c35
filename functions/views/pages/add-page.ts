import { html } from 'hono/html'
import { officeFields } from './office-fields.ts'
import { type FieldErrors, type FieldValues, type FormTarget, form } from './parts.ts'
import { shell } from './shell.ts'

export type AddFacts = { target: FormTarget; values: FieldValues; errors: FieldErrors }

/** An office to follow up; name and number are enough. */
export function addPage({ target, values, errors }: AddFacts): Promise<string> {
  return shell({
    title: 'Your board',
    here: '/b/add',
    body: html`<h1>Add an office</h1>
<p>Its name and number are enough. The more you know, the better your words.</p>
${Object.values(errors).map((error) => html`<p class="wrong" role="alert">${error}</p>`)}
${form(
  target,
  'add',
  html`${officeFields(values, errors)}
<label class="choice"><input type="checkbox" name="noCalls" value="yes"${
    values.noCalls === undefined ? '' : html` checked`
  }>The listing says no calls</label>
<p><button class="go">Add it</button></p>`,
)}
<p>Many at once? <a href="/b/files">Bring a table</a>.</p>`,
  })
}
