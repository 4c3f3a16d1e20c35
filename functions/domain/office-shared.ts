import type { Turn } from './turn.ts'

/** Another applicant follows up the same number: from now on this one's plans are booked with the office's calendar. */
export function officeShared(turn: Turn, phone: string): void {
  const followUp = turn.applicant.followUps.find(({ office }) => office.phone === phone)
  if (followUp === undefined || followUp.isShared) return
  turn.change(followUp, { isShared: true })
}
