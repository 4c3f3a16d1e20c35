import type { Applicant } from '../../functions/domain/applicant.ts'
import type { Question } from '../../functions/domain/open.ts'
import { outcomeOf } from './offices.ts'
import type { Life } from './person.ts'

/** What somebody says to a question of the assistant's: mostly what was asked for. */
export function answerTo(question: Question, document: Applicant, { random, world, offices }: Life): string {
  switch (question.kind) {
    case 'name':
      return random.pick(['Maya Torres, PA', 'Maya Torres', "i'm Jo Lee, set dresser", 'Sam'])
    case 'home-zone':
      return random.pick(['1', '4', 'chicago'])
    case 'missing':
      return question.field === 'phone' ? '310-555-0199' : random.pick(['1', 'Silver Lake', '2', 'eastern'])
    case 'what-came-of-it': {
      const followUp = document.followUps.find(({ id }) => id === question.followUpId)
      const office = offices.find(({ phone }) => phone === followUp?.office.phone)
      return office === undefined ? '1' : outcomeOf(office, world.now, random)
    }
    case 'what-did-they-say':
      return random.pick([
        'call back thurs at 2',
        'not sure',
        'send resume',
        'interview fri 10',
        'nothing',
        '1',
      ])
    case 'keep-or-drop':
      return random.pick(['1', '1', '2', 'keep', 'drop', '310-555-0166'])
    case 'is-sent':
      return random.pick(['sent', '1', 'SENT', 'not yet'])
    case 'how-did-it-go':
      return random.pick(['1', '2', '3', '4', 'waiting to hear', 'got it'])
    case 'resume-plan':
    case 'still-want-to':
      return random.pick(['1', '1', '1', 'yes', '2'])
    case 'when':
      return random.pick(['thurs at 2', 'tomorrow', 'dec 5 at 10', 'in 3 days'])
    case 'right-number':
      return random.pick(['310-555-0155', '212-555-0144', 'drop', '900-555-0100'])
    case 'really-erase':
      return random.pick([question.code, question.code, 'no', '1234'])
    case 'greeting':
      return random.pick(['ext 204', 'Dana', 'no', '1'])
    case 'practice':
      return 'Hi, this is Maya Torres. Who am I speaking with?'
    default:
      return random.pick(['1', '1', '2', '3', 'yes', 'no'])
  }
}
