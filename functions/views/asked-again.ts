import type { Question } from '../domain/open.ts'
import { nameInText, plainText } from './gsm7.ts'
import * as questions from './questions.ts'

/**
 * What was said is no answer to the open question: it is put again, shorter, with the digits that it takes. Undefined
 * for those that are over when something else is said.
 */
export function askedAgain(question: Question, office: string): string | undefined {
  const again = shortly(question, nameInText(office))
  return again === undefined ? undefined : plainText(`Sorry, I did not get that. ${again}`)
}

function shortly(question: Question, office: string): string | undefined {
  switch (question.kind) {
    case 'home-zone':
      return questions.homeZoneQuestion()
    case 'missing':
      return questions.missingQuestion(question.field, question.fields, question.zones)
    case 'what-came-of-it':
      return `How did the call to ${office} go? 1 no answer 2 voicemail 3 busy 4 talked`
    case 'what-did-they-say':
      return questions.whatTheySaidAgain(office)
    case 'keep-or-drop':
      return `${office}: KEEP (one try a day), DROP, or another number?`
    case 'greeting':
      return `Did the greeting at ${office} give a name or an extension? Text it, or NO.`
    case 'is-sent':
      return `${office} wants your resume: text SENT when it is out.`
    case 'how-did-it-go':
      return `How did it go at ${office}? 1 got it 2 waiting 3 no 4 fine`
    case 'when':
      return questions.whenAgain(office, question.about)
    case 'right-number':
      return `Text the right number of ${office}, or DROP.`
    case 'close-expired':
      return `${office}: 1 close it 2 keep trying`
    case 'pause-the-rest':
      return 'Your other calls: 1 pause them 2 keep going'
    case 'still-want-to':
      return 'Still want to call? 1 go on 2 rest for now'
    case 'resume-plan':
      return 'Your plan: 1 go on with it 2 stay paused'
    default:
      return undefined
  }
}
