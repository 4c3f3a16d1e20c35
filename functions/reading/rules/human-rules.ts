import { outcome, rulesOf } from './rule.ts'

const answered = outcome({ disposition: 'answered' })
const spoken = outcome({ disposition: 'answered', isSpoken: true })

/** Having had a human on the line; read after what that human said. */
export const humanRules = rulesOf([
  [
    spoken,
    '(?:talked|spoke|spoken|talking|speaking|(?<=(?:^| i| just| did| finally| ,| [.]| and| have) )(?:talk' +
      '|speak)|chatted|chatting|conversation|chat|connected)' +
      " (?:to|2|with|w)(?: {a})?(?: (?:{role}|N\\d+) 's(?: [a-z]+(?= N))?)?(?: (?:[a-z]+ )?(?:named|called" +
      '|{role})(?: (?:named|called))?)?(?: ,)?' +
      " (N\\d+)(?! 's)",
    '(?:real|actual|live|human) (?:person|human|being|guy|man|woman|lady|girl|dude|one)(?: [,.!:-])* (N\\d+)' +
      '(?= [.,!;|]| $)',
    '(?:got|reached|met|caught|got to|got through to|got a hold of|got ahold of|got hold of|finally' +
      ' got|had|have)(?: {a})?(?: (?:[a-z]+ )?(?:named|called|{role})(?: (?:named|called))?)?(?: ,)?' +
      " (N\\d+)(?! 's)(?! voicemail)",
    '(N\\d+)(?: ,)?(?: the| their| a| an| in| from| at| who is| \\(| (?:{role})| office| production|' +
      ' art| department| desk| front| reception| over| there| ,)* (?:answered|pickedup|answers|said|says' +
      '|say|told|asked|asks|wants|wanted' +
      '|tells|tell|hung up|took|takes|picks|was nice|was super|was really|was very|was rude|was cool|was' +
      ' great|was lovely|was friendly|sounded|mentioned|thinks|will pass|is going to|promised|suggested' +
      '|needs|gave|laughed|hired|invited|offered|confirmed|replied|explained|put me|transferred|passed' +
      '|connected|forwarded|patched|sent me|set up|set me|set me up|hooked me up|booked me|scheduled|can' +
      ' see me|will see me|got me|invited me|gave me|had me)',
    '(?:a|some|the|her|his|their|guy|lady|woman|man|girl|dude|person|kid|assistant|coordinator' +
      '|somebody|receptionist|pa|{role})(?: in [a-z]+)?(?: ,)? (?:named|called|name is|name of|by the' +
      ' name of|name was) (N\\d+)',
    '(?<! (?:told me|said|says|that|for|see|meet)(?: (?:the|her|his|their|a))?) {role}' +
      "(?: ,| -| :| is| was)? (N\\d+)(?! 's)",
    '(?:answered|pickedup|taken|greeted) by (?:{a} )?(?:[a-z]+ )?(N\\d+)',
    "(?<! my) name (?:is |was |'s )?(N\\d+)",
    '(?:2nd|second|3rd|third|4th|fourth|last|this) (?:try|time|attempt|call)(?: [,:]| got)? (N\\d+)(?= [.,;!:]| $)',
    '(?<=(?:^| i| and| just| so| [.,;!]) )(?:told|gave|thanked) (N\\d+)(?= (?:to|that|i|she|he|about|my|for) )',
    '(?:goes by|went by|(?:she|he) is called|introduced (?:herself|himself) as) (N\\d+)',
    '(?<= (?:able|managed|got|happened) to )(?:reach|get|catch|talk to|speak to|talk with|speak with) (N\\d+)',
    "(?:it was|this was|was|per|said|says|according to) (N\\d+)(?! (?:'s|is|was|isnt|wasnt|will|wont" +
      '|would|has|had|said|does|doesnt|can|cant|needs|wants|out|not|and|hasnt|hadnt|or|who|should|might' +
      '|could|may|usually|handles|left|gets|comes|leaves|went|busy|away|in|at))',
  ],
  [
    answered,
    '(?:talked|spoke|spoken|talking|talk|chatted|speaking|chat|conversation|connected) (?:to|with|2' +
      '|w)(?: {a})?(?: [a-z]+)? (?:{role}|somebody|them|her|him|human|person|O\\d+|office|live)',
    '(?:we|i|did|finally|actually|have|just|already|only) (?:talked|spoke|chatted|spoken)',
    '(?:talked|spoke)(?: for| about|{end})',
    '(?<! (?:never|didnt|couldnt|cant|not|without|dont)(?: (?:got|get|gets|went|go))?)' +
      ' (?:got|reached|had|it is|it was|was|got through to|got a hold of|finally|with|by|to)(?: {a})?(?:' +
      ' (?:real|actual|live|very|nice|rude|actual live|living|young|older|new))* (?:person|human' +
      '|somebody|human being|receptionist|assistant|coordinator|operator|secretary|pa|guy|lady|woman|man' +
      "|upm|girl|dude|boss|manager|supervisor|producer|intern|live one)(?! 's)(?! [a-z]+ voicemail)",
    'got through(?: to them| to somebody)?',
    '(?<=(?:^|[.,!;:|-]) (?:finally |wow |omg |yes |ok )?)(?:(?:a|an|actual|real|live) ){0,3}' +
      '(?:human being|human|person|live one|real guy|real one|real lady)(?: finally| at last)?(?= [.,!;|-]| $)',
    '(?:it|my call|call|phone) (?:was|got) answered(?! by (?:{a} )?(?:machine|voicemail|recording|computer|robot))',
    '(?:{who}|who|whoever) (?:answered|pickedup|answers|picks up|did answer|did pickup|actually answered|finally' +
      ' answered|finally pickedup|actually pickedup|pickup|answer)',
    '(?:hung|hang|hangs|hanged) up (?:on me|on us)|(?:they|she|he|N\\d+|somebody|guy|lady|{a} {role})' +
      ' (?:just )?(?:hung|hang|hangs|hanged) up|(?:got|was|been) hung up on|hung up in my face',
    '(?:got|was|were|we got|call got|then|they|it) (?:cut off|disconnected)(?: mid| in the| halfway|' +
      ' while| before| after| during)?(?: [a-z]+)?',
    '(?:line|call|connection|(?<! my )phone|signal|it) (?:dropped|cut out|cut off|got cut off|got cut|got' +
      ' dropped|died|went dead|broke up|failed mid)(?: in the| mid| halfway| while| before| after|' +
      ' during)?(?: [a-z]+)?',
    '(?:{who}|who|whoever)(?: (?:at|on|from|in) (?:the |their )?[a-z]+)?(?: [a-z]+)? (?:said|saying|telling' +
      '|says|say|told|tells|tell|asked|asks|wants|want' +
      '|wanted|invited|invites' +
      '|offered|offers|mentioned|suggested|replied|explained|was nice|was super nice|was really nice|was' +
      ' very nice|was rude|was lovely|was friendly|were nice|were rude|was helpful|was great|was so nice' +
      '|sounded|put me on hold|yelled|screamed|laughed|answered)',
    '(?:told|asked|invited|tells|asks|advised) (?:me|us) (?:to|that|i|if|for)',
    '(?:i was|got|was|been|and|but|also|just|,|\\.) (?:told|asked|invited|advised|instructed|informed)',
    'put (?:me )?on hold',
  ],
])
