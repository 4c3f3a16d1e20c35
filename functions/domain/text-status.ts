/** A text's statuses in the order in which they may follow each other; the later one stays (reference/twilio.md 3). */
const ranks: Readonly<Record<string, number>> = {
  accepted: 1,
  scheduled: 1,
  queued: 2,
  sending: 3,
  sent: 4,
  canceled: 5,
  undelivered: 5,
  failed: 5,
  delivered: 6,
  read: 7,
}

/** Its place; undefined for a status that is not an outgoing text's. */
export const rankOf = (status: string): number | undefined => ranks[status]

export const isFailure = (status: string): boolean => status === 'failed' || status === 'undelivered'
