import type { Meant, Rule } from '../fact.ts'

const rule = (meant: Meant, ...written: string[]): Rule[] =>
  written.map((text) => ({
    pattern: new RegExp(
      '(?<! (?:they|she|he|N\\d{1,3}|somebody|office|who|it|we|assistant|receptionist|coordinator|secretary' +
        '|lady|guy|woman|man|pa|boss' +
        '|manager|operator|upm|poc|producer|girl|dude|person|gentleman|to|said' +
        `|says|that|if|me|told)) (?:${text})(?= )(?! (?:they|she|he|N\\d{1,3}) (?:said|says|told))`,
      'g',
    ),
    meant,
  }))

/** A rule that holds whoever it is said of. */
const open = (meant: Meant, ...written: string[]): Rule[] =>
  written.map((text) => ({ pattern: new RegExp(` (?:${text})(?= )`, 'g'), meant }))

const times =
  '(?:(?:again|back|them|her|him|it|then|once|more|the|office|later|another|time|this|that|one|number' +
  '|O\\d+|N\\d+|try|a|call|ring|next|to|you|you back|and|see|do|shot|for|in) ){0,5}'

/** What the applicant means to do, what takes back what was just said, and what leaves a text in doubt. */
export const planRules: readonly Rule[] = [
  ...rule(
    { kind: 'plan' },
    '(?:i will|i am going to|i am gonna|am going to|going to|will|i shall|planning to|plan to|i plan to' +
      '|i might|might|i want to|i would like to|let us|let me|i have to|i gotta|i would rather|want to|i' +
      ' prefer to|intend to|i can|can i|can we|i could) (?:just |probably |definitely |maybe |have to |try' +
      ' and |try to )?(?:try|call|ring|phone|do|get|hit|give|retry|redial|trying|calling|check|talk|text' +
      `|be|push|move|go)(?: ${times}T\\d+| again| back)`,
    `(?:trying|calling|retrying|redialing|(?<!(?:kept|keeps|just|and|still|was|it|phone) )ringing` +
      `|i am trying|i am calling) ${times}T\\d+`,
    '(?:remind|text|ping|nudge|ask|hit|try|snooze|bug|poke|message|alert|tell) (?:me|it|this|that' +
      '|them)(?: (?:again|back|about|to|call|it|this|that|them|up|later|on|please)){0,5} T\\d+',
    '(?:push|move|reschedule|bump|postpone|delay|snooze|shift)(?: (?:it|this|that|me|them|to|for|back' +
      '|until|call|the|reminder|off|a|O\\d+)){0,4} T\\d+',
    `(?:how about|what about|make it|let us do|can we do|maybe|lets say|prefer|rather|do it|do|better) T\\d+`,
  ),
  ...rule(
    { kind: 'correction' },
    '(?:no |oh |oops |oh no |sorry |ok |um |uh |hmm )?(?:wait|scratch that|i mean|i meant|i ment' +
      '|correction|no sorry|sorry(?= (?:, )?T\\d)|strike that|my bad|my mistake)(?: no(?! answer| ans| message' +
      '| one| luck| pickup|' +
      ' voicemail)| actually| sorry| it was| ,){0,3}',
    '(?:sorry|oops|whoops|actually)(?: ,)?(?: no(?! answer| ans| message| one| luck| pickup| voicemail)| it was' +
      '| i mean| that was| wait| meant){1,3}',
  ),
  ...open(
    { kind: 'doubt' },
    '(?:couldnt|cant|could not|couldnt really|not|hard to) (?:tell|sure|certain|say)(?: you)?' +
      '(?! (?:who|(?:of |what )?(?:her|his|their) name))(?: (?:which|if|whether|what|it|that|was|or|who)){0,4}',
    '(?:might|may|could|must|probably|prob) (?:be|have been|have)|i bet|guessing|expecting|hoping for|(?:should' +
      '|bound to) be',
    '(?:either|(?:maybe|perhaps|possibly)(?! (?:a |like |about )?(?:\\d+|[a-z]+) (?:times|rings|tries|minutes' +
      '|seconds))' +
      '|might have been|could have been|may have been|or something|or' +
      ' maybe|i guess|dont know (?:if|whether)|no idea (?:if|whether)|unsure|not sure(?! who|' +
      ' what (?:her|his|their) name)(?: if| whether| what)?|one or the other)',
  ),
  ...rule(
    { kind: 'ask-next' },
    '(?:ok |so |and )?(?:who is|who|what is|whats|on to the|onto the|give me the|send the|send me the' +
      '|gimme the|ready for the|ready for|go to) next(?: one| call| office| please| up| number)?',
    '(?<= (?:answer|voicemail|busy|signal|machine|number|message|up|out|tone|mailbox) )next(?: one| call| up)?' +
      '(?: please)?(?= [.,;!|?]| $)',
    '(?<=[,.;!|] (?:ok |and |so )?)next(?: one| call| please| up)?(?= [,.;!|?]| $)',
  ),
]
