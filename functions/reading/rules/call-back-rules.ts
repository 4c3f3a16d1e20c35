import { next, rulesOf } from './rule.ts'

const again =
  '((us|her|him|them|back|again|in|directly|then|later|on|you|to|the office|N\\d+|over|once|more|another|time' +
  '|around|please) ){0,4}'
const callBack = next('call-back')
const notFree =
  '((still|currently|now|right now|just|already|out|all|really|super|very|so|too|both|always' +
  '|probably|stuck|tied up|busy|gone|away|off|only|on|back|in|at|the|a|her|his|an|another|other|with' +
  '|crazy|swamped|slammed|till|tied) )*(in (a |another |the |some |her |his |an )?([a-z]+ )?(meetings?' +
  '|interviews?' +
  '|call|class|conference|scout)|out(' +
  ' (of (the )?(office|town)|to lunch|at lunch|on (a )?(scout|set|location)|sick|today|for' +
  ' (the day|lunch|T\\d+)|all day|T\\d+|right now|and about))?|at lunch|on (her |his |a |the' +
  ' )?(lunch|break|set|location|scout|vacation|leave|holiday|phone|stage|call|other line|another call' +
  '|another line|tech scout|other call|road)|busy|not (in|available|around|at (her|his|their|the)' +
  ' desk|free|there|here|back|at work|in the office|working|in yet|on set)|away|unavailable|off (today' +
  '|T\\d+|work|sick)|gone( for (the day|T\\d+|lunch)| T\\d+| home| already| to lunch)?|swamped' +
  '|slammed|tied up|traveling|travelling|sick|stepped (out|away)|unreachable|scouting|shooting|running' +
  ' around|at (a|an|the|her|his) (?!office|desk|reception|phone|door)[a-z]+|in (a |another ' +
  '|the )?[a-z]{2,}ing|in T\\d+' +
  '|back T\\d+|free T\\d+|available T\\d+|around T\\d+' +
  '|there T\\d+|in the office T\\d+|occupied|eating|with (somebody|people|a client|the director))'
const person =
  '({a} )?({role}|boss|upm|person (in charge|who hires|that hires|i need|to talk to)|hiring person' +
  '|hiring manager|one who hires|guy who hires|department head|head of (the )?department)'

/** Call again, and who is not free. */
export const callBackRules = rulesOf([
  [
    callBack,
    `(N\\d+)( ,|( ,)? (the|my) {role}( ,)?| (, )?(her|his|their) {role} ,| ,( [a-z]+){1,5} ,)?` +
      ` (is|was|'s|gets|comes|will be|would be|are|were|has been|had)( probably| be)? ${notFree}`,
    '(N\\d+) (isnt|wasnt|wont be|hasnt|wouldnt be|aint) (in|there|available|around|free|here|back|at' +
      ' (her|his|their|the) desk|able to (talk|come to the phone)|on T\\d+|working|come|at work' +
      '|arrived|come in|been in)( yet| today| right now| T\\d+| until T\\d+)*',
    '(N\\d+) (not (in|there|available|around|free|here|back|at (her|his) desk)|out|away|busy' +
      '|unavailable|in (a )?meeting|on set|at lunch|on vacation|off|sick|out sick|gone|on another' +
      ' line)( (today|right now|now|T\\d+|until|for|the|day|yet|of|office|on|scout|lunch|to))*',
    '(N\\d+) (had |has |have |just |already )*(left|stepped (out|away)|went (home|to lunch|out)' +
      '|gone|ran out|leaves|is leaving|goes)( for (the day|lunch|T\\d+)| T\\d+| already| early)*',
    `(${person}|she|he|they|everybody|everyone|people|all)( (who|that) (does|handles|hires|is in charge)[` +
      ` a-z]{0,20})? (is|was|'s|were|are|gets|comes|will be|would be|has been)( all| both| probably| be)?` +
      ` ${notFree}`,
    `(${person}|she|he|they|everybody) (isnt|wasnt|arent|werent|wont be|hasnt) (in|available` +
      '|around|free|here|back|at (her|his|their|the) desk|able to talk|able to come to the phone|on' +
      ' T\\d+|working|come in|in the office)( yet| today| right now| T\\d+)*',
    `(${person}) (not (in|there|available|around|free|here)|out|away|busy|unavailable|in (a` +
      ' )?meeting|on set|at lunch|on vacation)( (today|now|T\\d+))*',
    `(${person}|she|he) (had |has |have |just |already )*(left|stepped (out|away)|went (home` +
      '|to lunch|out)|ran out)( for (the day|lunch|T\\d+)| T\\d+| already)*',
    '(too|very|really|super|so|crazy|pretty|kinda|insanely|extremely) (busy|slammed|swamped' +
      '|hectic)( (to talk|right now|today|now|at the moment|and))*',
    'on (the )?(another|other) (line|call)',
    '(?<! me| am|^ day|(take|taking|need|want) (the|a|my) day|^ hold|please hold| gig ,| job ,| shoot ,| going' +
      '| hear| heard| nobody| nobody is| nobody will be| is nobody) (out|gone|away|off|back' +
      '|in|available|free|around|there)( in the office| at her desk)? T\\d+',
    '(N\\d+) (cant|couldnt|can|wont be able to|could) (talk|come to the phone|take (a |my )?calls?' +
      '|speak)( T\\d+)?(?! (long|much))',
    '(she|he|they) (cant|couldnt|can|wont be able to|could) (talk|come to the phone|take (a |my' +
      ' )?calls?|speak) T\\d+',
    '(she|he|they) (cant|couldnt) (talk|come to the phone|take (a |my )?calls?|speak|chat)' +
      '( (right now|now|on set|at the moment|at work|T\\d+))*(?! (to|about|with|much|long))',
    '(said|says|say|told me)( (to|maybe|any|time|sometime|probably|like|around|about|that|it|would' +
      '|be|is|best|better|anytime))* T\\d+( now| instead)?(?= [.,;!|]| $)',
    '(try|call|ring|check|phone|reach|calling|contact|get)( (back|again))?( T\\d+)? (and' +
      ' ask |back and ask |back |again )?for (N\\d+)',
    '(?<! EMAIL | EMAIL and | EMAIL , )ask( (to speak|to talk|for))? (for |to |with )*(N\\d+)',
    '(try|call|ring|check|phone|reach|calling|catch|get|contact)( back| again)? (N\\d+)(' +
      ` ${again}?)?(back|again|directly|instead|T\\d+|then|later)`,
    '(follow up|check in|touch base|call|check back|(?<! (i|a|nice|good|great|quick|short|long|brief) )talk|meet)' +
      '( again| back)?( T\\d+)? with (N\\d+)',
    `(should|to|need to|have to|gotta|must) (speak|talk) (to|with) (N\\d+)`,
    '(?<! (first|second|third|fourth|fifth|st|nd|rd|th|last|my|this|a|one))' +
      ' (call|try|phone|ring|check|calling|check in|follow up|touch base|cb|fu|check with|trying' +
      `|following up|circle back|checking|callback)( (with|in|her|him|them|us))* ${again}(back|again` +
      '|then|T\\d+|later|in T\\d+|next|in|another time|another day|any time|anytime|after|before|first' +
      '|when)( T\\d+)?',
    '(?<=^ )T\\d+( is what)? (they|she|he|N\\d+) (said|says|told me)(?= [.!]| $)',
    'give (it|them|her|him|us)( (about|another|like|maybe|a|one|more|go|shot|try|ring|call' +
      '|buzz)){0,4} T\\d+( (and|then|to|before|,)( (i' +
      '|then|should|can))* (call|try|check|ring|calling)' +
      '( (back|again|them|her|him))*)?',
    '(?<= (said|says|told)( me| to){0,2} )(try|call|phone|ring)( (me|us|them|again|back)){0,3} T\\d+',
    'follow up( with (her|him|them|N\\d+))?( again)?',
    'call back',
    '(better|best|good|easier|ok|okay|fine) (time |day |to call |to try |if i call |to reach (her' +
      '|him|them|N\\d+) )*(is|would be|to call|on|:)? ?T\\d+',
    '(T\\d+|mornings|afternoons) (is|are|would be|works|will be) (better|best|good|ok|fine)',
    '(?<! (first|second|third|fourth|fifth|st|nd|rd|th|last|my|this|a|one))' +
      ' (call|try|phone|ring|telephone) ((her|his|their|the|this) ([a-z]+ )?(cell|line' +
      '|number|extension|desk|phone) |that |her |him |them |us |the office |N\\d+ |back )*T\\d+',
    'not (a )?(good|great|the best|right|best) (time|moment|day)',
  ],
])
