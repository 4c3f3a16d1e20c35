/** What was said, asked and done on a call, line by line. */
import { written } from './links.js'

/** `who`: for the look; `isSpoken`: the assistant says it aloud; `isOther`: in another's part. */
export function captionsOf(call) {
  return call.events.flatMap((event) => captionOf(event) ?? [])
}

function captionOf(event) {
  switch (event.kind) {
    case 'said':
    case 'asked': {
      const isOther = event.voice.includes('Matthew')
      return {
        who: 'theirs',
        label: isOther ? 'The office (calltime plays it): ' : 'calltime: ',
        text: event.text,
        isSpoken: true,
        isOther,
      }
    }
    case 'keys':
      return { who: 'mine', label: 'You press ', text: event.digits }
    case 'speech':
      return { who: 'mine', label: 'You: ', text: event.text }
    case 'dialled': {
      const extension = event.sendDigits === undefined ? '' : `, then ${event.sendDigits.replace(/w/g, '')}`
      return {
        who: 'fact',
        label: '',
        text: `Ringing ${written(event.to)}${extension}. They see ${written(event.callerId)}.`,
      }
    }
    case 'connected':
      return { who: 'fact', label: '', text: 'Connected: you are talking to them.' }
    case 'ended':
      return { who: 'fact', label: '', text: `${endings[event.status] ?? 'Ended'} after ${event.seconds} s.` }
    default:
      return undefined
  }
}

const endings = {
  completed: 'Hung up',
  busy: 'Busy',
  'no-answer': 'No answer',
  failed: 'Could not connect',
  canceled: 'Given up',
}
