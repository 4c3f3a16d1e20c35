import { nextChoices } from '../../functions/views/pages/outcome-forms.ts'
import type { Random } from './random.ts'

type Fields = Record<string, string>

const buttons: Record<string, string> = {
  '1': 'no-answer',
  'no answer': 'no-answer',
  'nobody picked up': 'no-answer',
  '2': 'voicemail',
  vm: 'voicemail',
  voicemail: 'voicemail',
  '3': 'busy',
  busy: 'busy',
  'wrong number': 'bad-number',
  'not in service': 'bad-number',
}

/** What somebody does on a card's page who would text these words after a call. */
export function afterACall(words: string, random: Random): Fields {
  const button = buttons[words]
  if (random.chance(0.1)) return notNow(random)
  if (button !== undefined) return { do: button }
  if (/no calls|call us again/.test(words)) return { do: 'talked', next: 'no-calls' }
  return random.chance(0.4) ? { do: 'words', words } : talked(random)
}

const talked = (random: Random): Fields => ({
  do: 'talked',
  next: random.pick(nextChoices)[0],
  person: random.pick(['', 'Dana', 'Mike Reyes']),
  at: random.pick(['', '', '2026-12-03T10:00', '2026-07-01T14:30']),
  mode: random.pick(['', 'video']),
})

function notNow(random: Random): Fields {
  const does = random.pick(['later', 'later', 'skip', 'note', 'sent', 'keep', 'drop'])
  const note = random.pick(['park on 5th', '', 'ask for the coordinator'])
  return { do: does, until: random.pick(['20', '60', 'lunch', 'tomorrow', 'never']), note }
}

/** What somebody does on the board who has nothing to tell. */
export function onTheBoard(random: Random): Fields {
  const does = random.pick(['undo', 'none-today', 'pause', 'resume', 'resume', 'ring-me', 'text-me', 'words'])
  return { do: does, until: '', words: random.pick(['list', 'next', 'both no answer', "i'm in new york"]) }
}
