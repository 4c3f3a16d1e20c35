import type { Meant, Rule } from './fact.ts'
import { pattern } from './scene.ts'

const outcome = (meant: Omit<Extract<Meant, { kind: 'outcome' }>, 'kind'>): Meant => ({
  kind: 'outcome',
  ...meant,
})
const ignored: Meant = { kind: 'ignored' }
const answered = outcome({ disposition: 'answered' })
const spoken = outcome({ disposition: 'answered', isSpoken: true })
const noAnswer = outcome({ disposition: 'no-answer' })
const busy = outcome({ disposition: 'busy' })
const badNumber = outcome({ disposition: 'bad-number' })
const voicemail = outcome({ disposition: 'voicemail' })
const noMessage = outcome({ disposition: 'voicemail', leftMessage: false })
const leftMessage = outcome({ disposition: 'voicemail', leftMessage: true })

/** The rules for how a call went, in order: what an earlier one took, a later one does not see. */
const written: readonly [Meant, ...string[]][] = [
  [
    ignored,
    'not (?:a |an |the )?(?:busy(?: signal)?|voicemail|no answer|wrong number|answered|machine|call back' +
      '|interview)(?: this time| again)?',
    '(?:no|didnt get (?:a|the|any)|wasnt (?:a|the)|isnt (?:a|the)|not even (?:a|the)) (?:voicemail' +
      '|machine|mailbox|busy signal|busy tone|answering service|recording)(?: or anything| either| at all|' +
      ' picked up| pickedup| came on)?',
    '(?:if|when|unless|in case) (?:they|she|he|nobody|somebody|it|i|N\\d+|the [a-z]+) [a-z]+(?: [a-z]+)?' +
      ' (?:do|should|can|what)',
    '(?:i )?(?:cant|cannot|wont|unable to|not able to|dont want to|not going to|not gonna) (?:call|do' +
      '|make|phone|ring)(?: (?:them|it|this|a call|any calls|calls|O\\d+))* T\\d+',
    '(?:they|office|it|we|production office|building|place|O\\d+)(?: office)? (?:is|are|was|were|be)' +
      ' (?:already )?closed',
    '(?:line|it|phone|signal|they|O\\d+) (?:wasnt|isnt|werent|arent|not) busy',
    '(?:wasnt|isnt|werent|arent) busy',
    'before (?:she|he|they|anybody|somebody|N\\d+|i|it) (?:pickedup|picked|answered|could|came|got' +
      '|pickup|connected|went)(?: [a-z]+)?',
    'hope (?:they|she|he|somebody){g3} (?:answer|answers|pickup|call)',
    'like (?:you|u) said',
    '(?:i am|i was|i will be|me|am) (?:too |so |very |really |kinda |super |still |a bit |a little )*busy',
  ],
  [
    badNumber,
    '(?:the |it is |was |is |a |been |says |said )?(?:number|line|phone|it){g2} (?:be |is |was |has been' +
      " |got |been |'s been |'s )?(?:disconnected|discontinued|out of service|not in service|no longer in" +
      ' service|not working|invalid|unassigned|deactivated|cut off by|changed)(?: now| anymore)?',
    '(?:not|no longer|isnt|out|wasnt|nt) (?:in|of) service(?: anymore)?',
    '(?:disconnected|discontinued|invalid|bad|incorrect|dead|nonworking|non working|old|wrong) (?:number' +
      '|line|digits|phone|no)(?: or (?:disconnected|something))?(?: i think)?',
    '(?:got|reached|called|dialed|had|have) (?:the |a )?wrong (?:number|person|place|company|office|business|house)',
    '(?:the |this |that )?(?:number|line|phone)(?: you (?:have|gave(?: me)?))? (?:doesnt|does|dont|do' +
      '|didnt|isnt|is|not|wont)(?: not| even| no)? (?:exist|exists|work|works|working|valid|connect|good' +
      '|right|correct|theirs|existing)(?: anymore)?',
    '(?:isnt|not|doesnt|no) (?:exist|exists|existing|valid)(?: this| the)? number',
    'number (?:is )?(?:no|not) (?:good|exist|exists|work|works|longer works|valid|correct|right|active)',
    '(?:cant|cannot|could not|couldnt) be completed(?: as dialed)?',
    '(?:it|got|was|is|a|just|the|to|heard|hear|answered){g1} fax(?: machine| tone| line| noise| noises|' +
      ' sound| sounds| number)?',
    'fax (?:machine|tone|line|noise|noises|sound|sounds|number|beep|beeps|screech)',
    "(?:a|some|somebody)(?: [a-z]+)? 's (?:personal |private |home )?(?:cell|house|phone|mobile|number" +
      '|home|line|landline|grandma)',
    '(?:is|was|a|to|reached|got) (?:a |an |some )?(?:private|personal|random|strangers) (?:residence' +
      '|home|house|cell|number|persons? house|line)',
    'private residence',
    '(?:it is|it was|its|reached|got|number is|number was|turns out it is|that is|that was|number goes' +
      ' to|goes to|went to|belongs to|number for) (?:actually |now |just )?(?:a|an|some|somebody)' +
      ' (?:[a-z]+ )?(?:pizza|pizzeria|restaurant|dentist|dental|salon|barber|church|school|bank|store' +
      '|hotel|motel|hospital|clinic|doctor|law|lawyer|garage|mechanic|daycare|plumber|plumbing|taxi|nail' +
      '|bakery|cafe|bar|gym|shop|laundromat|dry|florist|house|stranger|insurance|realtor|real estate|car' +
      '|family|old lady|kid|vet|funeral|different company|different production|totally different)(?:' +
      ' [a-z]+)?',
    'number{g1} (?:of|for|belongs to|goes to|belong to) (?:a |an |some |somebody |other |another' +
      ' )?(?:else|different|other|another|somebody|person|private|company|pizza|dentist|N\\d+)(?: [a-z]+)?',
    "somebody else 's (?:number|phone|cell|line)",
    '(?:never|havent|hasnt|had never|has never|not)(?: ever)? heard of (?:them|it|O\\d+|the (?:show' +
      '|company|production|movie|film|office)|any|that|us|a|this)',
    '(?:no|not a|isnt a|not the|wasnt a|isnt the|wasnt the) (?:such )?(?:production|production office' +
      '|production company|company|film office|film|movie)(?: office| company)?(?: here| there| at this' +
      ' number| at that number)?',
    '(?:dont|doesnt|didnt|not|they dont) know (?:what|any|nothing about|who|no) {g2}(?:production|film' +
      '|movie|show|company|O\\d+)',
    'has no idea what',
    "(?:number|line|phone)(?: (?:is|was|just|'s|completely))* dead",
    'disconnected{end}',
    '3 tones',
    'wrong number',
  ],
  [
    answered,
    'left (?:a |my |the |another |him |her |them |word |)(?:[a-z]+ )?(?:message|msg|number|name|info' +
      '|information|word|details|contact|contact info|resume|phone number|name and number|number and name' +
      '|it)(?: and (?:my )?(?:number|name|message|cell))? with (N\\d+)',
    'left (?:a |my |the |another |)(?:[a-z]+ )?(?:message|number|name|info|information|word|details' +
      '|contact info|phone number|name and number|number and name|it)(?: and (?:my )?(?:number|name' +
      '|message|cell))? with (?:{a} )?(?:[a-z]+ )?(?:{role}|somebody|her|him|them)',
    '(?:gave|left|leave) (?:my |a |the )?(?:[a-z]+ )?(?:name|number|info|information|cell|message|name' +
      ' and number|contact info|phone number|resume)(?: and (?:my )?(?:number|name|cell))? (?:to|with)' +
      ' (N\\d+)',
    '(?:gave|left) my (?:name|number|info|cell|name and number|contact info|phone number) (?:to|with)' +
      ' (?:{a} )?(?:[a-z]+ )?(?:{role}|somebody|her|him|them)',
    '{who} (?:took|wrote down|has|got|is taking|taking|take|will take|grabbed) (?:down )?(?:a |my |the' +
      ' )?(?:message|name and number|number and name|name|number|info|information|details)(?: and (?:my' +
      ' )?(?:number|name))?(?: down)?',
    '(?:gave|told) (?:N\\d+|him|her|them|the {role}) my (?:name|number|info|information|cell)(?: and' +
      ' (?:my )?(?:number|name))?',
    '(?:left|leave|leaving) (?:a |my )?(?:message|name|number) (?:to|for) {a} {role}',
  ],
  [
    noMessage,
    '(?:didnt|dont|couldnt|wouldnt|wont|wasnt|cant|not|no|never|without|doesnt|havent|forgot to|nor)(?:' +
      ' even| want to| wanna| able to| have| not| let me| bother| like to| me)* (?:leave|leaving|left|to' +
      ' leave|record)(?: (?:a|any|one|it|my|the|no))*(?: (?:message|voicemail|one|it|anything|name|number' +
      '|word))?',
    '(?:left|leave|leaving) (?:no|nothing|zero)(?: (?:message|voicemail))?',
    'no (?:message|msg)(?: left)?',
    '(?:hung|hang) up (?:before|b4|at|on|when|after|without|as|once) (?:the|a|it|i|leaving|that)(?:' +
      ' [a-z]+)?(?: beep| tone| machine| voicemail| greeting| recording| beeped| message| leave)?',
    "(?:voicemail|mailbox|inbox|machine|box|voice)(?: box)?(?: [a-z]+)? (?:is |was |'s )?(?:full|isnt" +
      ' set up|wasnt set up|not set up|hasnt been set up|not setup|isnt accepting|not accepting|cant' +
      ' accept|cannot accept)(?: up)?(?: messages?)?',
    '(?:full|no room in the) (?:mailbox|voicemail|inbox|vm)(?: box)?',
    'gvm',
    'not accepting (?:any )?(?:new )?messages?',
    '(?:voicemail|message) (?:hasnt|isnt|wasnt|not){g2} set up',
  ],
  [
    leftMessage,
    'left (?:my |full |first )*(?:name|number|info)(?: and (?:my |phone )*(?:number|name|message|cell|info))?',
    '(?:left|leaving|leave|recorded|dropped) (?:{who} |them |him |us )?{the}(?:[a-z]+ |\\d+ )?(?:message' +
      '|voicemail)(?: (?:with|and) (?:my )?(?:name|number|cell|info|phone)(?: and (?:my )?(?:number|name' +
      "|cell))?)?(?: for N\\d+)?(?: on (?:the |their |his |her |N\\d+ 's )?(?:machine|voicemail|mailbox))?",
    '(?:left|gave)(?: it| them| him| her)? my (?:[a-z]+ )?(?:name|number|info|information|details|cell' +
      '|contact|phone)(?: and (?:my )?(?:number|name|message|cell|phone number|phone))?(?: on (?:the ' +
      "|their |his |her |N\\d+ 's )?(?:machine|voicemail|mailbox))?",
    '(?:left|leaving)(?: N\\d+| them| him| her)? (?:one|1|something|it)(?: though| anyway| again)?',
    '(?:did )?(?:leave|left) (?:a |one )?(?:message|one)',
    '(?:message|voicemail) (?:left|was left)',
  ],
  [
    voicemail,
    '(?:(?:straight|right|directly|immediately|went|goes|go|going|gone|got|get|hit|reached|sent|dumped' +
      "|kicked|just|only|it is|was|the|a|an|their|his|her|to|into|in|N\\d+ 's) )*(?:voicemail|mailbox" +
      '|answerphone|vmbox)(?: again| box| greeting| system| inbox| only| picked up| pickedup| came on|' +
      ' this time| once more| on the 1st ring| message)?',
    '(?:(?:got|get|hit|reached|just|only|was|is|the|a|an|their|his|her|to|with|answering) )*machine(?:' +
      ' again| pickedup| answered| picked up| came on| took it)?',
    '(?:phone|automated|automatic|auto|voice|robot) (?:menu|tree|system|attendant|message|voice|line' +
      '|service|directory|answer|greeting)',
    '(?:got|get|just|only|it was|was|heard|the|a|is){g1} (?:recording|recorded message|robot|computer' +
      ' voice|automated)(?: saying| said| says| that)?',
    '(?:recorded|prerecorded|pre recorded) (?:message|voice|greeting|line|announcement)',
    'recording',
    '(?:robot|computer|automated|recorded|computerized) (?:lady|voice|guy|thing|woman|man|person|menu' +
      '|operator)(?: (?:said|says|told|tells|saying))?(?: me)?(?: to)?',
    'press(?:ed|ing)? (?:\\d|one|two|zero|a bunch|buttons)(?: for)?',
    '(?:dial|company|name) by name(?: directory)?',
    'listened to the (?:beep|greeting)|after the beep|heard (?:the|a) beep',
  ],
  [
    busy,
    '(?:(?:line|phone|number|signal|it|lines|still|always|just|only|got|get|gave|was|is|a|the|getting' +
      '|fast) )*busy (?:signal|tone|line|sound|beep|beeps|noise)(?: again)?',
    '(?:the |their |both |all |)(?:line|lines|phone|phones|number|O\\d+) ?(?:line )?(?:is|was|were|are' +
      "|'s|still|been|always|keeps being)?(?: still| always| just| all)? (?:busy|engaged|tied up|occupied" +
      '|jammed|in use)(?: again| still)?',
    'busy (?:at|on) O\\d+',
    'engaged(?: tone| signal)?(?: again)?',
    '(?:line|phone) (?:tied up|engaged|occupied)',
    'beep beep(?: beep)*',
    'busy(?: again| still| busy)?',
  ],
  [
    noAnswer,
    '(?:nobody|none|no person|no human|not a soul|no body|nobody at all|not anybody|zero people)(?:' +
      ' there| at O\\d+| here| at the office| in the office)?(?: (?:ever|even|is|was|has|had|have|there' +
      '|would|will|to|seems to|seemed to|bothered to|wants to|is there to|just|still|at))*(?: (?:answer' +
      '|answers|answered|answering|pickup|pickedup|picks|picked|pick|home|came|come|comes|responded' +
      '|responds|respond|there|around|took|takes|take|taking|in the office|in|available to answer|reply' +
      '|replied|got|get|grabbed|attends?|attended))(?: the phone| the call| up| it| again| on| to the' +
      ' phone| at all| my call| phone)*',
    '(?:there (?:is|was) )?(?:nobody|no person)(?: there| home| in| here)(?: at all| again| to answer)?',
    '(?:there (?:is|was) )?(?:no|zero|0|without|not any|still no|again no) (?:answer|ans|answers|anwser' +
      '|response|reply|pickup|respond|answered|answering|one answer)(?: again| yet| at all| there| still|' +
      ' either| from (?:them|N\\d+|anybody))?',
    '(?:they |she |he |it |N\\d+ |somebody |anybody |phone |O\\d+ |people )?(?:didnt|dont|doesnt|wont' +
      '|not|never|isnt|arent|wouldnt|wasnt|werent|havent|aint|hasnt)(?: even| ever| bother to| anybody|' +
      ' they| any one| somebody| nobody)* (?:answer|answers|answered|answering|pickup|pickedup|pick' +
      '|picking|picks|respond|responding|ans|reply)(?: up| the phone| it| me| my call| again| phone| at' +
      ' all| either| today)*',
    '(?:it |phone |they |line |O\\d+ )?(?:just )?(?:rang|rings|ringed|ring) (?:out|off|forever|through' +
      '|(?:\\d+|[a-z]+) times?|for T\\d+|T\\d+|and rang|and ring|and rings|and nothing|nobody|no|off the' +
      ' hook|endlessly|until it (?:cut|dropped|stopped)|continuously|nonstop|and on)(?: (?:and (?:rang' +
      '|ring|rings|nothing|on))| again| of the hook| the hook)*',
    '(?:it |phone |they |line )?(?:just|only|keeps|kept|keep|still) (?:on )?(?:rang|rings|ringing|ring' +
      '|ringed)(?: and (?:rang|ringing|ring|rings))*(?: forever| out| and| T\\d+)?(?: (?:until|and then' +
      '|then|and) it (?:cut out|cut off|cut|dropped|stopped|disconnected|ended|died|hung up|went dead))?',
    'rang and rang(?: and rang)*|ringing and ringing|ring ring ring|rang rang',
    '(?:let it ring|ring|rang|rung|ringing)(?: (?:for|like|about|over))?(?: (?:\\d+|[a-z]+))? (?:times' +
      '|ages|forever|minutes|a while|a long time|rings)',
    '(?:still |again |just )?nobody(?: again| yet| still)?(?= [.,;:!|-]| $)',
    'neither(?: of them| office| one)? (?:answered|pickedup|picked|answers|pickup|responded)',
    'unanswered|crickets|nada|rang no',
    '(?:couldnt|cant|could|didnt|dont|wasnt able to|unable to|havent|failed to|never)(?: not| ever)?' +
      ' (?:reach|get|got|reached|get hold of|get a hold of|get ahold of|get through to|talk to|speak to' +
      '|find|catch) (?:anybody|somebody|nobody|a person|a human|a soul|them|any one)(?: there| again| on' +
      ' the phone)?',
    '(?:n a|na)(?= [.,;:!|-]| or | $| again| still| today| there| at O\\d+)',
    '(?:called|calls|rang|dialed|tried)(?: (?:them|again|O\\d+|back|it|twice|\\d+ times?|T\\d+|and|but|,' +
      '|got|still|-))* nothing(?: again)?',
  ],
]

export const outcomeRules: readonly Rule[] = written.flatMap(([meant, ...patterns]) =>
  patterns.map((text) => ({ pattern: pattern(text), meant })),
)

/** Rules for having had a human on the line; they are read after what that human said. */
export const humanRules: readonly Rule[] = (
  [
    [
      spoken,
      '(?:talked|spoke|spoken|speak|talking|talk|speaking|chatted|chatting|conversation|chat|connected)' +
        ' (?:to|2|with|w)(?: {a})?(?: (?:[a-z]+ )?(?:named|called|{role})(?: (?:named|called))?)?(?: ,)?' +
        " (N\\d+)(?! 's)",
      '(?:got|reached|met|caught|got to|got through to|got a hold of|got ahold of|got hold of|finally' +
        ' got|had|have)(?: {a})?(?: (?:[a-z]+ )?(?:named|called|{role})(?: (?:named|called))?)?(?: ,)?' +
        " (N\\d+)(?! 's)(?! voicemail)",
      '(N\\d+)(?: ,)?(?: the| their| a| an| in| from| at| who is| \\(| (?:{role})| office| production|' +
        ' art| department| ,)* (?:answered|pickedup|answers|said|says|say|told|asked|asks|wants|wanted' +
        '|tells|tell|hung up|took|takes|picks|was nice|was super|was really|was very|was rude|was cool|was' +
        ' great|was lovely|was friendly|sounded|mentioned|thinks|will pass|is going to|promised|suggested' +
        '|needs|gave|laughed|hired|invited|offered|confirmed|replied|explained|put me|transferred|passed' +
        '|connected|forwarded|patched|sent me|set up|set me|set me up|hooked me up|booked me|scheduled|can' +
        ' see me|will see me|got me|invited me|gave me|had me)',
      '(?:a|some|the|her|his|their|guy|lady|woman|man|girl|dude|person|kid|assistant|coordinator' +
        '|somebody|receptionist|pa|{role})(?: in [a-z]+)?(?: ,)? (?:named|called|name is|name of|by the' +
        ' name of|name was) (N\\d+)',
      '(?:assistant|coordinator|receptionist|secretary|upm|poc|apoc|pa|guy|lady|producer|designer' +
        "|supervisor|manager|operator|intern|{role})(?: ,| -| :| is| was)? (N\\d+)(?! 's)",
      '(?:answered|pickedup|taken|greeted) by (?:{a} )?(?:[a-z]+ )?(N\\d+)',
      "(?:her|his|the|their) name (?:is|was|'s) (N\\d+)",
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
      '(?:got|reached|had|it is|it was|was|got through to|got a hold of|finally|with|by|to)(?: {a})?(?:' +
        ' (?:real|actual|live|very|nice|rude|actual live|living|young|older|new))* (?:person|human' +
        '|somebody|human being|receptionist|assistant|coordinator|operator|secretary|pa|guy|lady|woman|man' +
        "|upm|girl|dude|boss|manager|supervisor|producer|intern|live one)(?! 's)(?! [a-z]+ voicemail)",
      'got through(?: to them| to somebody)?',
      '{who} (?:answered|pickedup|answers|picks up|did answer|did pickup|actually answered|finally' +
        ' answered|finally pickedup|actually pickedup|pickup|answer)',
      '(?:hung|hang|hangs|hanged) up (?:on me|on us)|(?:they|she|he|N\\d+|somebody|guy|lady|{a} {role})' +
        ' (?:just )?(?:hung|hang|hangs|hanged) up|(?:got|was|been) hung up on|hung up in my face',
      '(?:got|was|were|we got|call got|then|they|it) (?:cut off|disconnected)(?: mid| in the| halfway|' +
        ' while| before| after| during)?(?: [a-z]+)?',
      '(?:line|call|connection|phone|signal|it) (?:dropped|cut out|cut off|got cut off|got cut|got' +
        ' dropped|died|went dead|broke up|failed mid)(?: in the| mid| halfway| while| before| after|' +
        ' during)?(?: [a-z]+)?',
      '{who}(?: [a-z]+)? (?:said|says|say|told|tells|tell|asked|asks|wants|want|wanted|invited|invites' +
        '|offered|offers|mentioned|suggested|replied|explained|was nice|was super nice|was really nice|was' +
        ' very nice|was rude|was lovely|was friendly|were nice|were rude|was helpful|was great|was so nice' +
        '|sounded|put me on hold|yelled|screamed|laughed|answered)',
      '(?:told|asked|invited|tells|asks|advised) (?:me|us) (?:to|that|i|if|for)',
      '(?:i was|got|was|been|and|but|also|just|,|\\.) (?:told|asked|invited|advised|instructed|informed)',
      'put (?:me )?on hold',
    ],
  ] as const
).flatMap(([meant, ...patterns]: readonly [Meant, ...string[]]) =>
  patterns.map((text) => ({ pattern: pattern(text), meant })),
)
