import type { FollowUp } from '../follow-up.ts'
import type { Practice } from '../practice/practice.ts'
import type { Turn } from '../turn.ts'

export function practiseByVoice(_turn: Turn, _followUp: FollowUp | undefined): void {}
export function practiceSaid(_turn: Turn, _practice: Practice, _speech: string): boolean {
  return false
}
