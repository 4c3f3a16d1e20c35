import { outcome, rulesOf } from './rule.ts'

const busy = outcome({ disposition: 'busy' })
const noAnswer = outcome({ disposition: 'no-answer' })

/** A busy line, and a line that nobody picks up. */
export const silenceRules = rulesOf([
  [
    busy,
    '(the |their |both |all |)(line|lines|phone|phones|number|O\\d+) ?(line )?(is|was|were|are|has' +
      "|'s|still|been|always|keeps being)?( still| always| just| all| been)* (busy|engaged|tied up|occupied" +
      '|jammed|in use)( again| still)?',
    'engaged( tone| signal)?( again)?',
    'beep beep( beep)*',
    'occupied the line',
    'busy( again| still| busy| signal| tone| sound| beeps?| noise)*',
  ],
  [
    noAnswer,
    '(nobody|none|no person|no human|not a soul|no body|nobody at all|not anybody|zero people)(' +
      ' else| there| at O\\d+| here| at the office| in the office)?( (ever|even|is|was|has|had|have|there' +
      '|would|will|to|seems to|seemed to|bothered to|wants to|is there to|just|still|at))*( (answer' +
      '|answers|answered|answering|pickup|pickedup|picks|picked|pick|home|here|came|come|comes|responded' +
      '|responds|respond|there|around|took|takes|take|taking|in the office|in|available to answer|reply' +
      '|replied|got|get|grabbed|attends?|attended))( the phone| the call| up| it| again| on| to the' +
      ' phone| at all| my call| phone)*',
    '(there (is|was) )?(no|zero|0|without|not any|still no|again no) (answer|ans|answers|anwser' +
      '|response|reply|pickup|respond|answered|answering|one answer)( again| yet| at all| there| still|' +
      ' either| from (them|N\\d+|anybody))?',
    '(they |she |he |it |N\\d+ |somebody |anybody |phone |O\\d+ |people )?(didnt|dont|doesnt|wont' +
      '|not|never|isnt|arent|wouldnt|wasnt|werent|havent|aint|hasnt)( even| ever| gets?| got| bother to| anybody|' +
      ' they| any one| somebody| nobody)* (answer|answers|answered|answering|pickup|pickedup|pick' +
      '|picking|picks|respond|responding|ans|reply)( up| the phone| it| me| my call| again| phone| at' +
      ' all| either| today)*',
    '(it |phone |they |line |O\\d+ )?(just )?(rang|rings|ringed|ring) (out|off|forever|through' +
      '|(\\d+|[a-z]+) times?|for T\\d+|T\\d+|and rang|and ring|and rings|and nothing|nobody|no|off the' +
      ' hook|endlessly|until it (cut|dropped|stopped)|continuously|nonstop|and on)( (and (rang' +
      '|ring|rings|nothing|on))| again| of the hook| the hook)*',
    '(it |phone |they |line )?(just|only|keeps|kept|keep|still) (on )?(rang|rings|ringing|ring' +
      '|ringed)( and (rang|ringing|ring|rings))*( forever| out| and| T\\d+)?( (until|and then' +
      '|then|and) it (cut out|cut off|cut|dropped|stopped|disconnected|ended|died|hung up|went dead))?',
    'rang and rang( and rang)*|ringing and ringing|ring ring ring|rang rang',
    '(let it ring|ring|rang|rung|ringing)( (for|like|about|over))?( (\\d+|[a-z]+)){0,2} (times' +
      '|ages|forever|minutes?|a while|a long time|rings)',
    '(still |again |just )?nobody( again| yet| still)?(?= [.,;:!|-]| $)',
    'neither( of them| office| one)? (answered|pickedup|picked|answers|pickup|responded)',
    '(didnt|never|couldnt|dont|cant) (get|got|receive) (an|any|no) (answer|response|reply)',
    'nobody (is|was|were) (available|free|able) to (take|answer|come|get|pickup)( (my|the|to|call' +
      '|phone|it))*',
    'without (anybody|somebody|a soul|ever being|being) (pickup|picking|pickedup|answering|answered' +
      '|getting it)( up)?',
    'unanswered|crickets|nada|rang no|zilch',
    '(called|tried|rang|dialed|calls)( [^ .;|?!]+){0,5} (nothing|zip|nope|no luck)(?= [.,;!|]| $)',
    'nobody (at|in|around|by|near) (the|their|his|her) (desks?|phones?|office)',
    '(\\d+|ten|twelve|fifteen|twenty) rings',
    '(went|go|goes|going) (silent|quiet)',
    '(couldnt|cant|could|didnt|dont|wasnt able to|unable to|havent|failed to|never)( not| ever)?' +
      ' (reach|get|got|reached|get hold of|get a hold of|get ahold of|get through to|talk to|speak to' +
      '|find|catch) (anybody|somebody|nobody|a person|a human|a soul|them|any one)( there| again| on' +
      ' the phone)?',
    '(n a|na)(?= [.,;:!|-]| or | $| again| still| today| there| at O\\d+)',
    '(called|calls|rang|dialed|tried)( (them|again|O\\d+|back|it|twice|\\d+ times?|T\\d+|and|but|,' +
      '|got|still|-))* nothing( again)?',
  ],
])
