import * as asides from '../views/asides.ts'
import { cardWords } from './card-words.ts'
import type { OpenCard } from './open.ts'
import type { Turn } from './turn.ts'

const asked: readonly [RegExp, (operator: string) => string][] = [
  [/^\W*(who('?s| is) (this|it)|who are you|what('?s| is) (this|calltime)( number)?)\W*$/i, asides.whoThisIs],
  [
    /^\W*(are you|is (this|it)) (an? )?(real|human|person|robot|bot|machine|ai|spam|scam)\b.{0,30}$/i,
    asides.whoThisIs,
  ],
  [/^\W*how (do|can|would) i (stop|end|quit|cancel|unsubscribe|leave|opt out)\b.{0,40}$/i, asides.howToStop],
  [
    /^\W*(can|could|will|would) you (please |just )?(call|phone|ring) (them|him|her|the office|.{1,40} for me)\W*$/i,
    asides.yoursToCall,
  ],
]

/** What strangers to us ask of us is answered, whatever is open; that stays open. */
export function askedOfUs(turn: Turn, text: string): boolean {
  const { open } = turn.applicant
  if (open.kind === 'card' && cardAsked.test(text)) return cardAgain(turn, open)
  if (open.kind === 'question' && open.question.kind === 'practice') return false
  const words = asked.find(([pattern]) => pattern.test(text))?.[1]
  if (words !== undefined) turn.say(words(turn.given.operator))
  return words !== undefined
}

/** "keys: ?" of a short card has its own answer, the menu. */
const cardAsked =
  /^\W*((the )?(script|card|number)|(what|which)('s| is| was| do| should) (i|the|their) (number|words|say|script))\W*$/i

/** The card once more, in the answer: the same call, no other attempt. */
function cardAgain(turn: Turn, { followUpId, closesAt }: OpenCard): boolean {
  const followUp = turn.followUp(followUpId)
  if (followUp !== undefined) turn.say(cardWords(turn, followUp, closesAt, false))
  return followUp !== undefined
}
