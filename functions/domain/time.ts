/** Milliseconds since the epoch, UTC. */
export type Instant = number
/** IANA zone, `America/Los_Angeles`. */
export type Zone = string
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => count * 3_600_000
