import { outcome, rulesOf } from './rule.ts'

const answered = outcome({ disposition: 'answered' })
const voicemail = outcome({ disposition: 'voicemail' })
const noMessage = outcome({ disposition: 'voicemail', leftMessage: false })
const leftMessage = outcome({ disposition: 'voicemail', leftMessage: true })

/** Machines and messages; a message left with a person comes first, for it is no machine's. */
export const machineRules = rulesOf([
  [
    answered,
    'left (a |my |the |another |him |her |them |word |)([a-z]+ )?(message|msg|number|name|info' +
      '|information|word|details|contact|contact info|resume|phone number|name and number|number and name' +
      "|it)( and (my )?(number|name|message|cell))? with (N\\d+)(?! 's)",
    'left (a |my |the |another |)([a-z]+ )?(message|number|name|info|information|word|details' +
      '|contact info|phone number|name and number|number and name|it)( and (my )?(number|name' +
      '|message|cell))? with ({a} )?([a-z]+ )?({role}|somebody|her|him|them)',
    '(gave|left|leave) (my |a |the )?([a-z]+ )?(name|number|info|information|cell|message|name' +
      ' and number|contact info|phone number|resume)( and (my )?(number|name|cell))? (to|with)' +
      " (N\\d+)(?! 's)",
    '(gave|left) my (name|number|info|cell|name and number|contact info|phone number) (to|with)' +
      ' ({a} )?([a-z]+ )?({role}|somebody|her|him|them)',
    '({who}|and|but|,)( [a-z]+ly)? (took|wrote down|has|got|is taking|taking|take|will take|grabbed)' +
      ' (down )?(a |my |the' +
      ' )?(message|name and number|number and name|name|number|info|information|details)( and (my' +
      ' )?(number|name))?( down)?',
    '(gave|told) ((N\\d+)|him|her|them|{a} {role}( (at|on|in) (the )?[a-z]+)?) my (name|number|info' +
      '|information|cell)( and' +
      ' (my )?(number|name))?',
    '(left|leave|leaving) (a |my )?(message|name|number) (to|for) {a} {role}',
  ],
  [
    noMessage,
    '(?<= (voicemail|machine|mailbox|beep|recording) (.{0,30} )?)(didnt|couldnt|never) (say|speak' +
      '|talk|record)' +
      ' ?(anything|a word|a thing|nothing|much)?',
    '(no |without (an? |any )?|didnt give me (the|an) |wasnt given (the|an) )(option|way|chance|prompt' +
      '|place|room|ability) (for me )?to (leave|record)( (a|any|my|one))*( (message|voicemail|name))?',
    '(?!no record)(didnt|dont|couldnt|wouldnt|wont|wasnt|cant|not|no|never|without|doesnt|havent|forgot to|nor)(' +
      ' even| want to| wanna| able to| have| not| let me| bother| like to| me)* (leave|leaving|left|to' +
      ' leave|record)( (a|any|one|it|my|the|no))*( (message|voicemail|one|it|anything|name|number' +
      '|word))?',
    '(chickened out of|bailed on|skipped|decided against|instead of|rather than|avoided|(?<=too [a-z]+ )to)' +
      ' (leave|leaving|recording)( (a|any|one|my|it|the))*( (message|voicemail))?',
    '(left|leave|leaving) (no|nothing|zero)( (message|voicemail))?',
    '(?<= (voicemail|machine|mailbox) (.{0,40} )?)(no |but )?i didnt(?= [.,!]| $)',
    '(was|were) (going to|about to) leave( a| my| one)*( message| voicemail| name)?( [^.;|]+){0,8} (didnt|froze' +
      '|chickened)',
    'no (message|msg)( left)?',
    '(?<! (answered|pickedup)( and| then| ,)*)(?<! they| she| he| N\\d{1,3}| somebody| guy| lady| woman' +
      '| man| who| receptionist| just) (hung|hang)' +
      ' up (before|b4|at|on|when|after|without|as|once) (the|a|it|i|leaving|that)(' +
      ' [a-z]+)?( beep| tone| machine| voicemail| greeting| recording| beeped| message| leave)?',
    "(voicemail|mailbox|inbox|machine|box|voice)( box)?( [a-z]+)? (is |was |'s )?(full|isnt" +
      ' set up|wasnt set up|not set up|hasnt been set up|not setup|isnt accepting|cant take|wont take|wont' +
      ' accept|not accepting|cant' +
      ' accept|cannot accept)( up)?( messages?)?',
    '(full|no room in the) (mailbox|voicemail|inbox|vm)( box)?',
    'gvm',
    'not accepting (any )?(new )?messages?',
    '(voicemail|message) (hasnt|isnt|wasnt|not){g2} set up',
  ],
  [
    voicemail,
    '(?<! (she|he|they|N\\d{1,3}|guy|lady|woman|man|receptionist|assistant|somebody|who))' +
      ' (says|saying|please|said) (to )?leave (a |my |your )?(message|name)(?! (so|and) i )',
  ],
  [
    leftMessage,
    '(?<= (voicemail|machine|mailbox|beep|recording) (.{0,40} )?)(spoke|said|say|gave|give' +
      '|told)( it)? (my (full' +
      ' )?name|who i (was|am))( and (my )?(number|phone|cell))?',
    '(?<= (voicemail|machine|mailbox|beep|beeped|recording) (.{0,40} )?)(i |just |and |so ' +
      '|[.,] )+(talked|spoke' +
      '|rambled)( for| about)?(?! (to|with))',
    '(leave|record) (a |my )?(message|name)( and number)?( ,)? (so|and|which) i did',
    '(?<= (voicemail|machine|mailbox|beep|recording) (.{0,40} )?)(said|gave|did|left|made) (it )?my' +
      ' (little |usual |whole )?(piece|bit|spiel|pitch|speech|thing)',
    'left (my |full |first )*(name|number|info)( and (my |phone )*(number|name|message|cell|info))?',
    '(left|leaving|leave|recorded|dropped) ({who} |them |him |us )?{the}([a-z]+ |\\d+ ){0,3}(message' +
      '|voicemail)( (with|and) (my )?(name|number|cell|info|phone)( and (my )?(number|name' +
      "|cell))?)?( for N\\d+)?( on (the |their |his |her |N\\d+ 's )?(machine|voicemail|mailbox))?",
    '(left|gave)( it| them| him| her)? my ([a-z]+ )?(name|number|info|information|details|cell' +
      '|contact|phone(?! at| in| on| home))( and (my )?(number|name|message|cell|phone number' +
      '|phone))?( on (the ' +
      "|their |his |her |N\\d+ 's )?(machine|voicemail|mailbox))?",
    '(left|leaving)( N\\d+| them| him| her)? (one|1|something|it|another)( one| though| anyway| again)?',
    '(i|did) leave (my |the |a )?(one|name|message|phone number' +
      '|number)( and (also )?(my )?(number|name))?',
    '(message|voicemail) (left|was left)',
  ],
  [
    voicemail,
    "(hi |hello )?you (have )?reached( (the|N\\d+|O\\d+|voicemail|desk|office|of|at|'s)){1,5}",
    '(machine|voicemail|recording|robot) (who|that|which|what) (answer|answers|answered|pickedup|talk|talks)',
    '(robot|recording|machine|voicemail|greeting|automated [a-z]+) (told|tells|asked|asks|wanted|said' +
      '|says)( me)?' +
      ' to',
    '(voicemail|machine|greeting|recording|mailbox)( greeting| message)? (said|says|saying|was|is|of' +
      '|for|belongs to)( (it is|it was|you have reached|you reached|this is|the|for|a|some|somebody|guy|lady|named' +
      '|called))* (N\\d+|O\\d+)( pickedup)?',
    '((straight|right|directly|immediately|went|goes|go|going|gone|got|get|hit|reached|sent|dumped' +
      "|kicked|just|only|it is|was|the|a|an|their|his|her|to|into|in|N\\d+ 's) )*(voicemail|mailbox" +
      '|answerphone|vmbox)( again| box| greeting| system| inbox| only| picked up| pickedup| came on|' +
      ' this time| once more| on the 1st ring| message)?',
    '((got|get|hit|reached|just|only|was|is|the|a|an|their|his|her|to|with|answering) )*machine(' +
      ' again| pickedup| answered| picked up| came on| took it)?',
    '(?!phone line (is|was|busy|still|just|has))(phone|automated|automatic|auto|voice|robot) (menu|tree' +
      '|system|attendant|message|voice|line' +
      '|service|directory|answer|greeting)',
    '(got|get|just|only|it was|was|heard|the|a|is){g1} (recording|recorded message|robot|computer' +
      ' voice|automated)( saying| said| says| that)?',
    '(recorded|prerecorded|pre recorded) (message|voice|greeting|line|announcement)',
    'recording',
    '(robot|computer|automated|recorded|computerized) (lady|voice|guy|thing|woman|man|person|menu' +
      '|operator)( (said|says|told|tells|saying))?( me)?( to)?',
    'press(ed|ing)? (\\d|one|two|zero|a bunch|buttons)( for)?',
    '(dial|company|name) by name( directory)?',
    '(customer|subscriber|party){g5} (not available|unavailable|not answering)',
    'listened to the (beep|greeting)|after the beep|heard (the|a) beep',
  ],
])
