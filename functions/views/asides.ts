import { nameInText, plainText } from './gsm7.ts'

export const whoThisIs = (operator: string): string =>
  plainText(
    `I'm calltime, a program run by ${nameInText(operator)}, no person. I tell you when to call which office, ` +
      `and the words. MENU: what I understand.`,
  )

export const howToStop = (): string =>
  'STOP ends it at once, and nothing is lost. PAUSE only rests it until you text RESUME.'

export const yoursToCall = (): string =>
  "It's you they want to hear. But call this number and I put you through, or text PRACTICE to try it on me first."
