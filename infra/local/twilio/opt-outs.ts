import type { Keep } from '../keep.ts'

/** What a text means to the carrier: the whole message, one word, in any case (reference/twilio.md 4). */
export type OptOutWord = 'stop' | 'start' | 'help'

const words: Record<OptOutWord, ReadonlySet<string>> = {
  stop: new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']),
  start: new Set(['START', 'UNSTOP', 'YES']),
  help: new Set(['HELP', 'INFO']),
}

const confirmations: Record<OptOutWord, string> = {
  stop:
    'You have successfully been unsubscribed. You will not receive any more messages from this number.' +
    ' Reply START to resubscribe.',
  start:
    'You have successfully been re-subscribed to messages from this number.' +
    ' Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  help: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
}

export type OptOuts = {
  isOptedOut: (e164: string) => boolean
  /** Heeds an incoming text. Answers the one confirmation that goes back at once, past any block. */
  heed: (e164: string, body: string) => string | undefined
}

/** Twilio's default handling of opt-outs for one number of ours; with `isOn` false it heeds nothing. */
export const openOptOuts = (keep: Keep, isOn: boolean): OptOuts => {
  const optedOut = keep.drawer<true>('twilio opt-outs')
  const isOptedOut = (e164: string) => optedOut.get(e164) === true

  return {
    isOptedOut,
    heed: (e164, body) => {
      const word = isOn ? wordIn(body) : undefined
      if (word === undefined) return undefined
      const wasOptedOut = isOptedOut(e164)
      if (word === 'stop') optedOut.put(e164, true)
      if (word === 'start') optedOut.remove(e164)
      const isNews = word === 'start' ? wasOptedOut : !wasOptedOut
      return isNews ? confirmations[word] : undefined
    },
  }
}

const wordIn = (body: string): OptOutWord | undefined => {
  const written = body.trim().toUpperCase()
  return (['stop', 'start', 'help'] as const).find((word) => words[word].has(written))
}
