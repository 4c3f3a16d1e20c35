import { html } from 'hono/html'
import type { Call } from '../../domain/answer-rates.ts'
import type { PathStep } from '../../domain/path-so-far.ts'
import { hourTable, pathTable, weekTable } from './picture-tables.ts'
import { hourChart, howSure, pathChart, weekMap } from './pictures.ts'
import { type Html, shell } from './shell.ts'

export type PicturesFacts = { calls: readonly Call[]; path: readonly PathStep[] }

/** When offices answer, all together and each for itself, and how far the resumes have come. */
export function picturesPage({ calls, path }: PicturesFacts): Promise<string> {
  return shell({
    title: 'Your board',
    here: '/b/pictures',
    isWide: true,
    body: html`<h1>Pictures</h1>
<h2>When they answer</h2>
${howSure(calls)}
<figure>${hourChart(calls, 'Answers by hour, all offices')}
<figcaption>${legend}</figcaption></figure>
${more(hourTable(calls, 'Answers by hour, all offices'))}
<h2>Which day, which hour</h2>
<figure>${weekMap(calls, 'Answers by weekday and hour, all offices')}
<figcaption>${mapLegend}</figcaption></figure>
${more(weekTable(calls, 'Answers by weekday and hour, all offices'))}
<h2>From resume to interview</h2>
<figure>${pathChart(path)}<figcaption>How many offices came that far.</figcaption></figure>
${more(pathTable(path, 'The path from resume to interview'))}
<h2>Each office</h2>
${eachOffice(calls)}`,
  })
}

/** What the bars and the line are. */
export const legend =
  'Bars: your calls, answered of called, by the hour on their clock; pale where there are few. ' +
  'Dashed line: 11 million sales calls of others. A hint, not a law.'

export const mapLegend =
  'Answered of called, by weekday and hour on their clock; the fuller the colour, the more were answered.'

export const more = (figures: Html): Html => html`<details>
<summary>The same as a table</summary>
${figures}</details>
`

function eachOffice(calls: readonly Call[]): Html {
  const names = [...new Map(calls.map(({ followUpId, office }) => [followUpId, office])).entries()]
  if (names.length === 0) return html`<p>Every office gets its own picture with its first call.</p>`
  return html`<div class="pics">
${names.map(([id, name]) => {
  const its = calls.filter(({ followUpId }) => followUpId === id)
  return html`<section><h3>${name}</h3>${howSure(its)}
${hourChart(its, `Answers by hour, ${name}`)}
${more(hourTable(its, `Answers by hour, ${name}`))}</section>
`
})}</div>
`
}
