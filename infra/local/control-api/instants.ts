import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../../functions/domain/time.ts'
import { iso } from '../clock.ts'
import { Refusal } from './call.ts'

/** @throws Refusal 400 when it is no instant with an offset */
export function instantOf(text: string): Instant {
  const at = instantOrUndefined(text)
  if (at !== undefined) return at
  throw new Refusal(400, `"${text}" is not an instant. Give day, time and offset: 2026-11-24T10:00-08:00`)
}

/** An ISO instant with its offset or `Z`; undefined for anything else, also a day that does not exist. */
export function instantOrUndefined(text: string): Instant | undefined {
  try {
    return Temporal.Instant.from(text.trim()).epochMilliseconds
  } catch {
    return undefined
  }
}

/** Milliseconds of an ISO duration, `PT45M`, `P1DT2H`; a day has 24 hours. @throws Refusal 400 */
export function durationMs(text: string): number {
  try {
    const length = Temporal.Duration.from(text.trim()).total({
      unit: 'milliseconds',
      relativeTo: '2026-01-01T00:00Z[UTC]',
    })
    if (length >= 0) return length
  } catch {
    // Said below.
  }
  throw new Refusal(
    400,
    `"${text}" is not a duration forward. Write it as ISO 8601 does: PT45M, PT2H30M, P1D, P2W`,
  )
}

/** JSON with every instant (`at`, `until`, `…At`: milliseconds) written as ISO 8601 with `Z`. */
export function withInstants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInstants)
  if (typeof value !== 'object' || value === null) return value
  const written = Object.entries(value).map(([name, inner]) => [
    name,
    typeof inner === 'number' && isInstantName(name) ? iso(inner) : withInstants(inner),
  ])
  return Object.fromEntries(written)
}

const isInstantName = (name: string): boolean =>
  /^(at|until|deadline|[a-z]\w*At|sendBefore|lookUpAfter)$/.test(name)
