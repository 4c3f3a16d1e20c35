import { asksWhen, asksWho } from './heard.ts'
import type { Practice } from './practice.ts'

/** What the office says next; a view has the words. */
export type Reply =
  | 'what-can-i-do'
  | 'what-is-it-about'
  | 'who-is-this'
  | 'gives-name'
  | 'sounds-receptive'
  | 'call-back-then'
  | 'asks-for-resume'
  | 'puts-through'
  | 'hangs-up'

/** Longer than that nobody stays on the line. */
const mostLines = 5

/** The same lines always get the same reply. `isOver`: the call ends with it. */
export function replyTo({ receptionist, said }: Practice): { reply: Reply; isOver: boolean } | 'over' {
  const line = said.at(-1) ?? ''
  const before = said.slice(0, -1)
  const hasAskedBefore = before.some(asksWhen)
  const linesSince = before.length - before.findIndex(asksWhen)
  if (receptionist === 'friendly' && hasAskedBefore) return 'over'
  if (receptionist === 'gatekeeper' && hasAskedBefore)
    return linesSince === 1 ? { reply: 'puts-through', isOver: false } : 'over'
  if (asksWhen(line)) return { reply: onQuestion[receptionist], isOver: receptionist === 'hurried' }
  if (said.length >= mostLines) return { reply: 'hangs-up', isOver: true }
  if (asksWho(line) && receptionist !== 'friendly') return { reply: 'gives-name', isOver: false }
  if (receptionist === 'hurried') return { reply: 'who-is-this', isOver: false }
  const hasGreeted = receptionist === 'friendly' && before.length > 0
  return { reply: hasGreeted ? 'what-is-it-about' : 'what-can-i-do', isOver: false }
}

const onQuestion: Record<Practice['receptionist'], Reply> = {
  friendly: 'sounds-receptive',
  hurried: 'call-back-then',
  gatekeeper: 'asks-for-resume',
}
