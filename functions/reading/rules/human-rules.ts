import { outcome, rulesOf } from './rule.ts'

const answered = outcome({ disposition: 'answered' })
const spoken = outcome({ disposition: 'answered', isSpoken: true })

/** Having had a human on the line; read after what that human said. */
export const humanRules = rulesOf([
  [
    spoken,
    '(talked|spoke|spoken|talking|speaking|(?<=(^| i| just| did| finally| ,| [.]| and| have) )(talk' +
      '|speak)|chatted|chatting|conversation|chat|connected)' +
      " (to|2|with|w)( {a})?( ({role}|N\\d+) 's( [a-z]+(?= N))?)?( ([a-z]+ )?(named|called" +
      '|{role})( (named|called))?)?( ,)?' +
      " (N\\d+)(?! 's)",
    '(got|reached|met|caught|got to|got through to|got a hold of|got ahold of|got hold of|finally' +
      ' got|had|have)( {a})?( ([a-z]+ )?(named|called|{role})( (named|called))?)?( ,)?' +
      " (N\\d+)(?! 's)(?! voicemail)",
    '(N\\d+)( ,)?( the| their| a| an| in| from| at| who is| \\(| ({role})| office| production|' +
      ' art| department| desk| front| reception| over| there| ,)* (answered|pickedup|said|says|told|hired' +
      '|hung up|confirmed|promised|passed|is going to|thinks|needs|picks|took|can see me|will see me|set (up|me))',
    '(a|some|the|her|his|their|somebody|{role})( in [a-z]+)?( ,)? (named|called|name is|name of|by the' +
      ' name of|name was) (N\\d+)',
    '(?<! (told me|said|says|that|for|see|meet)( (the|her|his|their|a))?) {role}' +
      "( ,| -| :| is| was)? (N\\d+)(?! 's)",
    '(answered|pickedup|taken|greeted) by ({a} )?([a-z]+ )?(N\\d+)',
    "(?<! my) names? (is |was |'s )?(N\\d+)",
    '(2nd|second|3rd|third|4th|fourth|last|this) (try|time|attempt|call)( [,:]| got)? (N\\d+)(?= [.,;!:]| $)',
    '(?<=(^| i| and| just| so| [.,;!]) )(told|gave|thanked) (N\\d+)(?= (to|that|i|she|he|about|my|for|all' +
      '|it|the) )',
    '(N\\d+) and (i|me) ([a-z]+ )?(talked|spoke|chatted)',
    '(goes by|went by|(she|he) is called|introduced (herself|himself) as) (N\\d+)',
    '(?<= (able|managed|got|happened) to )(reach|get|catch|talk to|speak to|talk with|speak with) (N\\d+)',
    "(it was|this was|was|per|said|says|according to) (N\\d+)(?! ('s|is|was|[a-z]+nt|will|would|has|had|said" +
      '|does|can|needs|wants|out|not|and|or|who|should|might|could|may|usually|handles|left|gets|comes|leaves|went' +
      '|busy|away|in|at))',
  ],
  [
    answered,
    '(talked|spoke|talk|chatted|connected) (to|with) (them|her|him|somebody|O\\d+)',
    '(we|i|did|finally|actually|have|just|already|only) (talked|spoke|chatted|spoken)',
    '(talked|spoke)( for| about|{end})',
    '(?<! (never|didnt|couldnt|cant|not|without|dont)( (got|get|gets|went|go))?)(?<! (is|was|are)(?= with))' +
      ' (got|reached|had|it is|it was|was|got through to|got a hold of|finally|with|by|to)( {a})?(' +
      ' (real|actual|live|very|nice|rude|actual live|living|young|older|new))* ({role}|somebody|human being' +
      "|live one)(?<! my [a-z]+)(?! 's)(?! [a-z]+ voicemail)",
    'got through( to them| to somebody)?',
    '(?<=(^|[.,!;:|-]) (finally |wow |omg |yes |ok )?)((a|an|actual|real|live) ){0,3}' +
      '(human being|human|person|live one|real guy|real one|real lady)( finally| at last)?(?= [.,!;|-]| $)',
    '(it|my call|call|phone) (was|got) answered(?! by ({a} )?(machine|voicemail|recording|computer|robot))',
    '({who}|who|whoever) ((did|actually|finally) )?(answer(s|ed)?|pickup|pickedup|picks up)',
    '(hung|hang|hangs|hanged) up (on me|on us)|{who}' +
      ' (just )?(hung|hang|hangs|hanged) up|(got|was|been) hung up on|hung up in my face' +
      '|{who} (just )?(put|slam[a-z]*|bang[a-z]*) (the|her|his) (phone|receiver) down',
    '(got|was|were|we got|call got|then|they|it) (cut off|disconnected)( mid| in the| halfway|' +
      ' while| before| after| during)?( [a-z]+)?',
    '(line|call|connection|(?<! my )phone|signal|it) (dropped|cut out|cut off|got cut off|got cut|got' +
      ' dropped|died|went dead|broke up|failed mid)( in the| mid| halfway| while| before| after|' +
      ' during)?( [a-z]+)?',
    '({who}|who|whoever)( (at|on|from|in) (the |their )?[a-z]+)?( [a-z]+)? (said|told|(say|tell' +
      '|want|invite|offer' +
      '|mention|suggest|explain|laugh)(s|d|ed|ing)?|ask(s|ed)|replied|(was|were) ([a-z]+ )?(nice|rude' +
      '|lovely|friendly' +
      '|helpful|great)' +
      '|sounded|goes?(?= (,|can|could|are|do|call|hey|hi|yeah|ok|no|well|we|hon|you|i) )' +
      '|(was|is|were) like|put me on hold|yelled|screamed)',
    '(told|asked|invited|tells|asks|advised) (me|us) (to|that|i|if|for)',
    '(i was|got|was|been|and|but|also|just|,|\\.) (told|asked|invited|advised|instructed|informed)',
    'put (me )?on hold',
  ],
])
