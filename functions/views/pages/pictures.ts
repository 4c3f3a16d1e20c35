import { html } from 'hono/html'
import { type Call, hoursOf, publishedRates, rateOf } from '../../domain/answer-rates.ts'
import type { PathStep } from '../../domain/path-so-far.ts'
import { counted } from '../counted.ts'
import { shortHour, weekdayNames } from './hour-names.ts'
import type { Html } from './shell.ts'
import { drawing, line, polyline, rectangle, words } from './svg.ts'

/** With fewer calls than that a bar tells little, and is drawn pale. */
const few = 5
/** From so many calls on the pictures speak for themselves. */
const enough = 30

const chart = { width: 360, height: 190, left: 44, top: 22, bottom: 30 } as const

/** Where a share, 0 to 1, lies. */
const heightOf = (share: number): number =>
  chart.top + (chart.height - chart.top - chart.bottom) * (1 - share)

/** Own answer rates by the hour as bars, each with its counts, the published curve over them. */
export function hourChart(calls: readonly Call[], shows: string): Html {
  const hours = hoursOf(calls)
  const step = (chart.width - chart.left) / hours.length
  const middleOf = (hour: number) => chart.left + (hours.indexOf(hour) + 0.5) * step
  const curve = publishedRates.map(({ hour, percent }) => [middleOf(hour), heightOf(percent / 100)] as const)
  const grid = [0, 0.5, 1].map(
    (share) =>
      html`${line(chart.left, chart.width, heightOf(share), 'axis')}${words(
        chart.left - 5,
        heightOf(share) + 4,
        'end',
        `${share * 100}%`,
        't-soft',
      )}`,
  )
  const bars = hours.map((hour) => hourBar(calls, hour, middleOf(hour), step * 0.6))
  return drawing(chart.width, chart.height, shows, html`${grid}${bars}${polyline(curve, 'curve')}`)
}

function hourBar(calls: readonly Call[], hour: number, middle: number, width: number): Html {
  const rate = rateOf(calls.filter((call) => call.hour === hour))
  const name = words(middle, chart.height - 8, 'middle', shortHour(hour), 't-soft')
  if (rate.calls === 0) return name
  const tip = heightOf(rate.answered / rate.calls)
  // A bar of nothing is still seen: there were calls.
  const height = Math.max(2, heightOf(0) - tip)
  const bar = { x: middle - width / 2, y: heightOf(0) - height, width, height }
  const counts = words(middle, tip - 6, 'middle', `${rate.answered}/${rate.calls}`)
  return html`${name}${rectangle(bar, rate.calls < few ? 'bar-few' : 'bar')}${counts}`
}

const cell = { width: 35, height: 32, left: 40, top: 24 } as const

/** Weekday by hour: darker where more calls were answered, with its counts in each square. */
export function weekMap(calls: readonly Call[], shows: string): Html {
  const hours = hoursOf(calls)
  const weekend = [6, 7].filter((day) => calls.some(({ weekday }) => weekday === day))
  const days = [1, 2, 3, 4, 5, ...weekend]
  const top = hours.map((hour, column) =>
    words(cell.left + (column + 0.5) * cell.width, 15, 'middle', shortHour(hour), 't-soft'),
  )
  const rows = days.map((day, row) => {
    const name = weekdayNames[day - 1] ?? ''
    const squares = hours.map((hour, column) => square(calls, day, hour, column, row))
    return html`${words(cell.left - 8, cell.top + row * cell.height + 21, 'end', name, 't-soft')}${squares}`
  })
  const width = cell.left + hours.length * cell.width
  return drawing(width, cell.top + days.length * cell.height, shows, html`${top}${rows}`)
}

function square(calls: readonly Call[], day: number, hour: number, column: number, row: number): Html {
  const rate = rateOf(calls.filter((call) => call.weekday === day && call.hour === hour))
  const x = cell.left + column * cell.width
  const y = cell.top + row * cell.height
  const box = { x: x + 1, y: y + 1, width: cell.width - 2, height: cell.height - 2 }
  const frame = rectangle(box, 'cell')
  if (rate.calls === 0) return frame
  const share = rate.answered / rate.calls
  const counts = `${rate.answered}/${rate.calls}`
  const said = words(x + cell.width / 2, y + 21, 'middle', counts, share > 0.5 ? 't-on' : '')
  return html`${rectangle(box, 'bar', share)}${frame}${said}`
}

const path = { width: 360, row: 34, left: 162, longest: 170 } as const

/** From resume to interview: how many offices came that far. */
export function pathChart(steps: readonly PathStep[]): Html {
  const most = Math.max(1, ...steps.map(({ offices }) => offices))
  const rows = steps.map(({ kind, offices }, index) => {
    const y = index * path.row
    const width = Math.max(2, (offices / most) * path.longest)
    const bar = rectangle({ x: path.left, y: y + 5, width, height: 24 }, 'bar')
    const count = words(path.left + width + 7, y + 21, 'start', String(offices))
    return html`${words(path.left - 8, y + 21, 'end', pathWords[kind])}${bar}${count}`
  })
  return drawing(path.width, steps.length * path.row, 'The path from resume to interview', html`${rows}`)
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
