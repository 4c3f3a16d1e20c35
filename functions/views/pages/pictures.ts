import { html } from 'hono/html'
import { type Call, hoursOf, publishedRates, rateOf } from '../../domain/answer-rates.ts'
import type { PathStep } from '../../domain/path-so-far.ts'
import { counted } from '../counted.ts'
import { shortHour, weekdayNames } from './hour-names.ts'
import type { Html } from './shell.ts'

/** With fewer calls than that a bar tells little, and is drawn pale. */
const few = 5

type Shape = { width: number; height: number; left: number; top: number; bottom: number }
const chart: Shape = { width: 360, height: 190, left: 44, top: 22, bottom: 30 }

/**
 * Own answer rates by the hour as bars, each with its counts, and the published curve over them; the table under it
 * has the same facts.
 */
export function hourChart(calls: readonly Call[], label: string): Html {
  const hours = hoursOf(calls)
  const { width, height, left, top, bottom } = chart
  const step = (width - left) / hours.length
  const x = (hour: number) => left + hours.indexOf(hour) * step
  const y = (share: number) => top + (height - top - bottom) * (1 - share)
  const curve = publishedRates.map(
    ({ hour, percent }) => `${round(x(hour) + step / 2)},${round(y(percent / 100))}`,
  )
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}: the table has the same figures">
${[0, 0.5, 1].map(
  (share) =>
    html`<path class="axis" d="M${left} ${round(y(share))}H${width}"/><text class="t-soft" x="${left - 5}" y="${round(
      y(share) + 4,
    )}" text-anchor="end">${share * 100}%</text>`,
)}
${hours.map((hour) => hourBar(calls, hour, { x: x(hour), step, y }))}
<polyline class="curve" points="${curve.join(' ')}"/>
</svg>
`
}

type Place = { x: number; step: number; y: (share: number) => number }

function hourBar(calls: readonly Call[], hour: number, { x, step, y }: Place): Html {
  const rate = rateOf(calls.filter((call) => call.hour === hour))
  const middle = round(x + step / 2)
  const name = html`<text class="t-soft" x="${middle}" y="${chart.height - 8}" text-anchor="middle">${shortHour(hour)}</text>`
  if (rate.calls === 0) return name
  const tip = y(rate.answered / rate.calls)
  const bar = html`<rect class="${rate.calls < few ? 'bar-few' : 'bar'}" x="${round(x + step * 0.2)}" y="${round(
    Math.min(tip, y(0) - 2),
  )}" width="${round(step * 0.6)}" height="${round(Math.max(2, y(0) - tip))}" rx="3"/>`
  const counts = html`<text x="${middle}" y="${round(tip - 6)}" text-anchor="middle">${rate.answered}/${rate.calls}</text>`
  return html`${name}${bar}${counts}`
}

const cell = { width: 35, height: 32, left: 40, top: 24 }

/** Weekday by hour: darker where more calls were answered, with its counts in each square. */
export function weekMap(calls: readonly Call[], label: string): Html {
  const hours = hoursOf(calls)
  const days = [1, 2, 3, 4, 5, ...[6, 7].filter((day) => calls.some(({ weekday }) => weekday === day))]
  const width = cell.left + hours.length * cell.width
  const height = cell.top + days.length * cell.height
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}: the table has the same figures">
${hours.map(
  (hour, index) =>
    html`<text class="t-soft" x="${cell.left + (index + 0.5) * cell.width}" y="15" text-anchor="middle">${shortHour(hour)}</text>`,
)}
${days.map(
  (day, row) =>
    html`<text class="t-soft" x="${cell.left - 8}" y="${cell.top + row * cell.height + 21}" text-anchor="end">${
      weekdayNames[day - 1]
    }</text>${hours.map((hour, column) => square(calls, day, hour, column, row))}`,
)}
</svg>
`
}

function square(calls: readonly Call[], day: number, hour: number, column: number, row: number): Html {
  const rate = rateOf(calls.filter((call) => call.weekday === day && call.hour === hour))
  const x = cell.left + column * cell.width
  const y = cell.top + row * cell.height
  const frame = html`<rect class="cell" x="${x + 1}" y="${y + 1}" width="${cell.width - 2}" height="${cell.height - 2}" rx="5"/>`
  if (rate.calls === 0) return frame
  const share = rate.answered / rate.calls
  const fill = html`<rect class="bar" fill-opacity="${round(share)}" x="${x + 1}" y="${y + 1}" width="${
    cell.width - 2
  }" height="${cell.height - 2}" rx="5"/>`
  const on = share > 0.5 ? html` class="t-on"` : ''
  return html`${fill}${frame}<text${on} x="${x + cell.width / 2}" y="${y + 22}" text-anchor="middle">${rate.answered}/${rate.calls}</text>`
}

/** From resume to interview: how many offices came that far. */
export function pathChart(steps: readonly PathStep[]): Html {
  const most = Math.max(1, ...steps.map(({ offices }) => offices))
  const height = steps.length * 34
  return html`<svg viewBox="0 0 360 ${height}" role="img" aria-label="The path from resume to interview: the table has the same figures">
${steps.map(({ kind, offices }, index) => {
  const y = index * 34
  const width = offices === 0 ? 2 : Math.max(6, (offices / most) * 170)
  return html`<text x="154" y="${y + 21}" text-anchor="end">${pathWords[kind]}</text><rect class="bar" x="162" y="${
    y + 5
  }" width="${round(width)}" height="24" rx="4"/><text x="${round(168 + width)}" y="${y + 21}">${offices}</text>`
})}
</svg>
`
}

export const pathWords: Readonly<Record<PathStep['kind'], string>> = {
  'followed-up': 'Resume at an office',
  called: 'Called',
  person: 'Reached a person',
  'resume-wanted': 'Resume wanted',
  interview: 'Interview',
  hired: 'Hired',
}

/** How much these pictures can tell. */
export function howSure(calls: readonly Call[]): Html {
  const { calls: made, answered } = rateOf(calls)
  if (made === 0) return html`<p>No calls yet: the dashed line is what others found.</p>`
  const so = made < enough ? ' Few calls: a hint, no more.' : ''
  return html`<p>A person answered ${answered} of ${counted(made, 'call', 'calls')}.${so}</p>`
}

/** From so many calls on the pictures speak for themselves. */
const enough = 30

const round = (value: number): number => Math.round(value * 10) / 10
