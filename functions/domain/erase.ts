import * as questions from '../views/questions.ts'
import type { Turn } from './turn.ts'

/** Asked to erase: numbers can be spoofed, so a code must come back first. */
export function eraseAsked(turn: Turn): void {
  const { code } = turn.given
  turn.ask({ kind: 'really-erase', code }, questions.reallyErase(code))
}

/** The code came back: everything goes. Anything else leaves all as it is, and is understood as usual. */
export function eraseConfirmed(turn: Turn, code: string, text: string): boolean {
  const said = text.replace(/\D/g, '')
  if (said !== code) {
    const isCode = /^\W*\d{4}\W*$/.test(text)
    if (!isCode && !/^\W*(no|nope|nah|never ?mind|forget it|don'?t|keep (it|everything))\W*$/i.test(text))
      return false
    turn.settle()
    turn.say(isCode ? questions.wrongCode() : questions.nothingErased())
    return true
  }
  turn.settle()
  turn.set({ standing: { status: 'erasing' }, outbox: {}, questions: [] })
  turn.effects.push({ kind: 'erase' })
  turn.say(questions.erased())
  return true
}
