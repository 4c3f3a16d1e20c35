import { html } from 'hono/html'
import { type Call, hoursOf, publishedRates, type Rate, rateOf } from '../../domain/answer-rates.ts'
import type { PathStep } from '../../domain/path-so-far.ts'
import { hourName, weekdayNames } from './hour-names.ts'
import { pathWords } from './pictures.ts'
import type { Html } from './shell.ts'

/** The same facts as the pictures, as tables: for screen readers, for paper, and for who likes figures. */
export const hourTable = (calls: readonly Call[], caption: string): Html =>
  table(
    caption,
    ['Hour there', 'Calls', 'A person answered', 'Own rate', 'What others found'],
    hoursOf(calls).map((hour) => {
      const rate = rateOf(calls.filter((call) => call.hour === hour))
      const published = publishedRates.find((each) => each.hour === hour)
      return [
        hourName(hour),
        rate.calls,
        rate.answered,
        percent(rate),
        published ? `${published.percent} %` : '',
      ]
    }),
  )

export const weekTable = (calls: readonly Call[], caption: string): Html => {
  const hours = hoursOf(calls)
  const days = weekdayNames.map((name, index) => ({ name, day: index + 1 }))
  const used = days.filter(({ day }) => day <= 5 || calls.some(({ weekday }) => weekday === day))
  return table(
    caption,
    ['Day', ...hours.map(hourName)],
    used.map(({ name, day }) => [
      name,
      ...hours.map((hour) => {
        const rate = rateOf(calls.filter((call) => call.weekday === day && call.hour === hour))
        return rate.calls === 0 ? '' : `${rate.answered} of ${rate.calls}`
      }),
    ]),
  )
}

export const pathTable = (steps: readonly PathStep[], caption: string): Html =>
  table(
    caption,
    ['Step', 'Offices'],
    steps.map(({ kind, offices }) => [pathWords[kind], offices]),
  )

const percent = ({ calls, answered }: Rate): string =>
  calls === 0 ? '' : `${Math.round((100 * answered) / calls)} %`

/** A table that scrolls in itself on a narrow screen. */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([
    first = '',
    ...rest
  ]) => html`<tr><th scope="row">${first}</th>${rest.map((each) => html`<td>${each}</td>`)}</tr>
`,
)}</tbody>
</table></div>
`
