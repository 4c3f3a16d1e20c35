import { html } from 'hono/html'
import type { Html } from './shell.ts'

/** A drawing that says what it shows, and where its figures can be read. */
export const drawing = (width: number, height: number, shows: string, body: Html): Html =>
  html`<svg viewBox="0 0 ${width} ${height}" role="img"
 aria-label="${shows}: the table has the same figures">
${body}
</svg>
`

type Anchor = 'start' | 'middle' | 'end'

export const words = (x: number, y: number, anchor: Anchor, said: string, style = ''): Html =>
  html`<text${style === '' ? '' : html` class="${style}"`} x="${tenth(x)}" y="${tenth(y)}"
 text-anchor="${anchor}">${said}</text>`

export type Box = { x: number; y: number; width: number; height: number }

/** `opacity`: of its fill, 0 to 1. */
export const rectangle = ({ x, y, width, height }: Box, style: string, opacity = 1): Html =>
  html`<rect class="${style}" rx="4" x="${tenth(x)}" y="${tenth(y)}"
 width="${tenth(width)}" height="${tenth(height)}"${
   opacity === 1 ? '' : html` fill-opacity="${tenth(opacity)}"`
 }/>`

export const line = (fromX: number, toX: number, y: number, style: string): Html =>
  html`<path class="${style}" d="M${tenth(fromX)} ${tenth(y)}H${tenth(toX)}"/>`

/** `points`: x and y of each. */
export const polyline = (points: readonly (readonly [number, number])[], style: string): Html =>
  html`<polyline class="${style}" points="${points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join(' ')}"/>`

/** A tenth of a unit is finer than any screen. */
const tenth = (value: number): number => Math.round(value * 10) / 10
