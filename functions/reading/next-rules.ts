import type { Fact, Meant, NextKind, Rule } from './fact.ts'
import type { Mode } from './reading.ts'
import { pattern } from './scene.ts'

const next = (kind: NextKind, mode?: Mode): Meant => ({ kind: 'next', next: kind, ...(mode ? { mode } : {}) })

const again =
  '(?:(?:us|her|him|them|back|again|in|then|later|on|you|to|the office|N\\d+|over|once|more|another|time' +
  '|around|please) ){0,4}'
const resume =
  '(?:(?:my|the|a|another|your|his|it|this|copy|of|new|updated|over|me|them|her|him|us|in|again|along' +
  '|fresh|one|more|first|our|that|current|latest|pdf) ){0,5}(?:resume|reel|portfolio)'

/** What the person at the office said, in the order of reading: the earlier rule takes the words. */
const written: readonly [Meant, ...string[]][] = [
  [
    next('no-calls'),
    '(?:dont|do not|not to|never|stop|stopped|quit|(?<=(?:said|says|say|me|they|she|he|want|wants|had' +
      '|policy|strict|clearly|of) )no|cease|please dont) (?:ever |bother |even )?(?:call|calling|calls' +
      '|phone|phoning|ring|ringing|cold calls|cold call|contact|contacting|bother|phonecalls|call back)(?!' +
      ' me)(?: (?:here|us|them|back|again|anymore|any|more|ever|this|number|please|office|the|me|her|him' +
      '|it|no|phonecalls|calls|line|phone|them anymore|unless|O\\d+))*(?! (?:until|before|T\\d+|on|after' +
      '|for|right|just|yet))',
    '(?:lose|delete|forget) (?:this|our|the|their) number',
    '(?:take|remove|took) (?:me |us |them |you )?off (?:the |your |our |their )(?:call list|list|calling' +
      ' list)(?= .* (?:said|told|asked))',
    '(?:they |said )?(?:dont|not|doesnt|no) (?:take|accept|allow|want|like|accepting|taking) (?:any ' +
      '|cold |phone |more |unsolicited )*(?:calls|phonecalls|callers|cold calls|phone calls)',
    '(?:disallow|against) (?:cold )?(?:calls|phonecalls)',
  ],
  [
    next('not-hiring'),
    '(?:didnt|did|dont|wont|not|havent|never) (?:not )?(?:get|got|getting|gotten|have) (?:the|that|this)' +
      ' (?:job|gig|part|position|role|spot)',
    '(?:not|isnt|arent|wasnt|werent|no longer|dont|stopped|aint|no|never) (?:currently |actively |really' +
      ' |even |doing any |at the moment |more |presently |any )*(?:hire|hiring|hired|hires|looking for' +
      ' (?:anybody|pas|people|crew|anybody else|anymore)|looking|tak(?:e|ing) (?:on )?(?:anybody|people' +
      '|more people|more|anybody else|resume|new people|any more|pas)|staffing|crewing|recruiting' +
      '|adding)(?: (?:anybody|anymore|right now|now|at the moment|right|pas|people|crew|for|yet|new))*',
    '(?:not|isnt|arent|werent|wasnt|no|zero) (?:currently )?(?:interest|interested|intrested)(?: in me)?',
    '(?:dont|doesnt|do not|not|didnt|wont) (?:need|want|require|have need) (?:of )?(?:any |more |an' +
      ' )*(?:body|anybody|somebody|pas|pa|people|help|crew|me|extra|assistants|assistant|anybody else' +
      '|hands)',
    '(?:no|not any|zero|nothing|dont have any|dont have|arent any|isnt any|without|any more) (?:more ' +
      '|open |current |new |available |job |pa |a )*(?:jobs?|work|openings?|positions?|vacanc(?:y|ies)' +
      '|spots?|opportunit(?:y|ies)|slots?|places?|roles?|room|gigs?|hires|need|vacant)(?: open| left|' +
      ' available| at the moment| for me| right now| now)*',
    'nothing (?:open|available|left|for me|right now|now|at the moment|at this time|going|there)',
    'no (?:thanks|thank you|thx)',
    '(?:fully |all |already |totally |completely )*(?:crewed|staffed|crewd)(?: all)?(?: up| out)?',
    '(?:fully|totally|completely|already|all) (?:crew|staff|booked|staffed|set|hired|full|booked up)(?:' +
      ' up)?(?: (?:with|on) (?:pas|crew|people))?',
    "(?:crew|team|dept|department|they|roster|it|we|everything|show|office) (?:is |are |'s )?(?:all " +
      '|already |completely |totally )?(?:full|complete|completed|set)(?! of)',
    '(?:got|have|has|hired|had|with) (?:already )?(?:all (?:the|their) |everybody|all |enough |their' +
      ' )(?:people|crew|pas|staff|they need|already|team|set|hired)*',
    '(?:position|job|role|spot|gig|it|slot|opening|positions|jobs|everything|that|all|they|we)(?: (?:is' +
      "|are|has|have|was|been|got|'s|were|just|already|all|pa|both))* (?:filled|taken|gone|closed|no" +
      ' longer available|not available|given away)(?: up| already| in)?',
    '(?:already|just) (?:filled|hired|gave|found|picked|went with|cast)(?: (?:it|the|a|position|somebody' +
      '|else|up|job|that|spot|role|away|another))*',
    '(?:hired|chose|picked|went with|going with|found|gave it to|took) (?:somebody|another|a different)' +
      ' ?(?:else|person|guy|candidate|pa|one)?',
    '(?:filled{end}|all filled|filled up)',
    '(?:they |show |production |movie |series |it |film |O\\d+ |pilot |project |already |just |office ' +
      "|everything |whole thing )*(?:has |have |is |was |got |'s |been |are |all )*(?:wrapped|shut down" +
      '|shutdown|shutting down|cancelled|canceled|on hiatus|closing down|closed down|folded|closed up|lost' +
      ' funding|postponed indefinitely|packed up|wrapping|wrap|finished shooting|done shooting)(?:' +
      ' (?:already|up|out|for good|last week|production|the show|T\\d+))*',
    '(?:said|says|say|told me|is|was|just|it is|a|got|was a|hard|polite|flat) (?:a )?no{end}',
    '(?:turned|shot) (?:me|us) down|rejected(?: me)?|passed on me|(?:got|a) rejection|(?:said|says) (?:i' +
      ' am|they are)? ?not a (?:fit|match)',
    '(?:dont|wont|not) (?:have|having|got) (?:anything|a position|positions|a job|jobs|openings|work|an' +
      ' opening|any openings)(?: for me| open| right now| available)?',
  ],
  [
    next('hired'),
    '(?:got|landed|booked|have|given|offered(?: me)?|gave me|scored|i have) (?:the|that|this) (?:job|gig' +
      '|part|position|pa job|pa gig|role|spot|pa position)',
    '(?:i )?(?:am|was|got|been|are|is|they|he|she|N\\d+) (?:just )?hired(?! (?:somebody|another|all' +
      '|everybody|a|their|already|for))(?: me)?|hired me|hired!|you are hired|(?:want|wants|going) to hire' +
      ' me',
    '(?:offered|gave|giving|offering) me (?:a|the|an)? ?(?:[a-z]+ )?(?:job|gig|position|work|spot|role' +
      '|offer|day|days|week)(?: for)?',
    '(?:i |my |first |1st |the |to |me |can i |you |we |can |want me to |wants me to |said |can you' +
      ' )*(?:start|starting|starts|begin|start date|first day|1st day|start work)(?: (?:work|is|on|date' +
      '|day|for|working|the|as|pa|a|shooting|set))* T\\d+',
    'first day(?: (?:is|on|of|work|will be))* T\\d+',
    'booked (?:me|for|the job|the gig|as|on)(?: [a-z]+)?',
    '(?:i am|am|i) (?:on|in|on the crew|on the show|their new|the new|official|officially)(?: (?:pa' +
      '|hired|assistant|board|the team|crew))(?: now)?',
    'got it!? (?:start|they|first|i start)|(?:got|made) the cut|on the crew|welcome (?:aboard|to the' +
      ' team|to the crew|on board)',
  ],
  [
    next('come-in-now'),
    '(?:hurry|come|coming|go|be|get|head|swing by|stop by|drop by|show up|there|over|going|need me|want' +
      ' me|report|can i|could i|walk|rush|heading|headed)(?: (?:in|by|down|over|there|here|to|the|office' +
      '|set|stage|up|me|on|now|straight|see|them|her|him|meet|me there|for|an|interview|to the office|come' +
      '|as|soon|T\\d+))* (?:right now|now|asap|immediately|straight away|right away|this minute|now now' +
      '|this second|right this|at once|today asap|as soon as (?:i|you|possible|u)(?: can)?(?: T\\d+)?|as' +
      ' fast as (?:i|you) can|quick|quickly)(?: now)*',
    '(?:on my way|omw|heading|headed|driving|going|leaving|running)(?: (?:there|over|in|to|the|office' +
      '|set|house|home|now|right|for|out|right now|down|their))+(?: now| right now)?',
    '(?:want|wants|need|needs|asked) me (?:(?:to|come|there|in|over|down|right|now|on|set|asap' +
      '|immediately|the office) )*(?:asap|right now|now|immediately|today asap|this minute)',
    '(?:can|could) (?:i|you) (?:come|be|get)(?: (?:in|there|over|down|here))* (?:right now|now|asap' +
      '|immediately|in T\\d+)',
    'as soon as (?:i|you) can(?: get (?:there|here|in))? T\\d+',
  ],
  [
    next('interview', 'phone'),
    '(?:phone|telephone|phoner|over the phone|by phone|via phone|on the phone) ?(?:call )?(?:interview' +
      '|interviews|screen|screening|meeting|chat|talk)(?: (?:with|set|for|scheduled|is|at|N\\d+|the|set up' +
      '|up))*',
    '(?:interview|chat|meeting|talk|talking)(?: [a-z]+){0,3} (?:over the phone|by phone|on the phone|via' +
      ' phone|phone)',
    'phoner',
    '(?:phonecall|phone|call|calls) (?:set(?: up)?|scheduled|booked|arranged|interview|appointment|is' +
      ' set)(?: up)?(?: (?:for|with|N\\d+|the|upm|at))*',
    '(?:set up|scheduled|schedule|booked|set|have|got|setting up|arranged|arrange) (?:a |an |my |me a ' +
      '|me for a |me up for a )?(?:phonecall|phone|call(?! back)|quick call|intro call)(?: (?:interview' +
      '|for|with|N\\d+|the|{role}))*(?= T\\d+| with| .* T\\d+)',
    'phonecall with (?:N\\d+|the {role})',
    '(?:will |is going to |going to |would )?(?:call|calling|phone|ring) me (?:T\\d+ )?(?:for|to) (?:an?' +
      ' |the )?(?:interview|screen)(?: me)?',
  ],
  [
    next('interview', 'video'),
    '(?:(?:interview|meeting|chat|talk|call|meet|interviews|talking|me|a|on|via|over|by|set up|for|do' +
      '|quick|video|got|with|N\\d+|have|my) )*(?:zoom|skype|facetime|video|google meet|gmeet|teams|google' +
      ' hangout|hangouts|webex|video chat|whereby|video call)(?: (?:call|interview|meeting|chat|with|link' +
      '|on|set|is|N\\d+|me|the|her|him|them|for|invite|up|scheduled|talk|session|interviews))*',
  ],
  [
    next('interview', 'in-person'),
    '(?:come|coming|go)(?: (?:back|on|right|over|down|up))* (?:in|by|down|over|see|meet|to (?:the|their' +
      '|her|his|our|O\\d+)|to set|to meet|to see|to interview|to an interview|for (?:a|an) (?:interview' +
      '|chat|meeting)|into|at|there|T\\d+)(?: (?:see|to|the|office|their|and|for|an|a|meet|interview|him' +
      '|her|them|N\\d+|us|in|by|person|talk|chat|stage|set|production|say|hi|o{0}))*',
    '(?:stop|swing|drop|pop|roll|walk|head|pass|show|get|report|go|meet(?: [a-z]+)?|meet N\\d+|stopping' +
      '|swinging|dropping|run)(?: (?:on|me))? (?:by|in|over|down|around|there|at the|up at|here|up|to' +
      ' the)(?: (?:the|office|their|stage|set|to|see|meet|lot|and|N\\d+|them|say|hi|production|for|a|an' +
      '|interview|chat|in|person|studio|at))*',
    '(?:interview|meeting|meet|talk|chat)(?: (?:is|with|N\\d+|the|{role}|them|her|him|me|T\\d+|set|up' +
      '|will|be|for))* (?:in person|face to face|there|at (?:the|their) (?:office|studio|stage|lot' +
      '|production office|set|stages)|in the office|in their office|at O\\d+|at \\d+ [a-z]+|at \\d+ N\\d+' +
      '|on set|on the lot|on the stage|at stage)',
    '(?:be|be me) (?:there|at the (?:office|stage|set|studio|lot))',
    '(?:can|will|could|would|wants? to|going to|gonna|able to|like to) see me(?: (?:at|in|the|stage' +
      '|office|studio|on|set|lot|their))*',
    '(?:in person|in-person|face to face)(?: (?:interview|meeting|chat|talk))?(?: with (?:N\\d+|the {role}))?',
    '(?:invited|inviting|invite|invites) me (?:in|over|by|down|there|to come|to the (?:office|set' +
      '|stage))(?: (?:to|for|an|a|the|meet|office|interview|in|see|talk|chat|by|over|them))*',
    '(?:want|wants|wanted|like|love) (?:to see me|me (?:in|there|at the office|to visit|to come' +
      '|over))(?: (?:in|by|the|office|to|see|for|an|interview|person|at))*',
  ],
  [
    next('interview'),
    '(?:(?:got|have|set|set up|scheduled|booked|an|a|the|offered|me|my|for|in|to|job|they|want|wants' +
      '|gave|first|second|2nd|1st|will|going|quick|little|invited|landed|setting|up|of|informal|doing' +
      '|holding|schedule) )*(?:interview|interviews|interviewing|interveiw|audition|trial day|day player' +
      ' day)(?: (?:with|is|on|for|set|scheduled|N\\d+|the|{role}|me|at|booked|will|be|them|her|him|slot' +
      '|time|her boss|was|up))*',
    '(?:want|wants|wanted|like|going|asked|would like|would love|set up|set|have|got|scheduled|able)' +
      ' (?:to |a |an |me to |up a )*(?:meet|meeting|sit down|chat)(?: (?:with|me|N\\d+|the|{role}|up|them' +
      '|her|him|for|coffee|a))*(?! back)',
    '(?<! in a| in| in another| in the| has a| had a| after the| after a) (?:meeting|appointment|sit' +
      ' down|sitdown)(?: (?:with|is|set|for|at|on|the|production|art|{role}|N\\d+|scheduled|up|their|her' +
      '|him|them|booked)){0,7} T\\d+(?: at (?:their|the) (?:office|stage|studio|lot))?',
    '(?:meet|meets) T\\d+',
    '(?:meet|meeting|meets) (?:with |me |up with |up )?(?:the |her |his |their )?(?:N\\d+|{role}|them|me|him|her)',
  ],
]

const callBack: Meant = next('call-back')
const notFree =
  '(?:(?:still|currently|now|right now|just|already|out|all|really|super|very|so|too|both|always' +
  '|probably|stuck|tied up|busy|gone|away|off|only|on|back|in|at|the|a|her|his|an|another|other|with' +
  '|crazy|swamped|slammed|till|tied) )*(?:in (?:a |another |the |some |her |his |an )?(?:meeting' +
  '|meetings|interview|interviews|call|class|conference|scout|budget meeting|production meeting)|out(?:' +
  ' (?:of (?:the )?(?:office|town)|to lunch|at lunch|on (?:a )?(?:scout|set|location)|sick|today|for' +
  ' (?:the day|lunch|T\\d+)|all day|T\\d+|right now|and about))?|at lunch|on (?:her |his |a |the' +
  ' )?(?:lunch|break|set|location|scout|vacation|leave|holiday|phone|stage|call|other line|another call' +
  '|another line|tech scout|other call|road)|busy|not (?:in|available|around|at (?:her|his|their|the)' +
  ' desk|free|there|here|back|at work|in the office|working|in yet|on set)|away|unavailable|off (?:today' +
  '|T\\d+|work|sick)|gone(?: for (?:the day|T\\d+|lunch)| T\\d+| home| already| to lunch)?|swamped' +
  '|slammed|tied up|traveling|travelling|sick|stepped (?:out|away)|unreachable|scouting|shooting|running' +
  ' around|at the (?:stage|set|location)|in T\\d+|back T\\d+|free T\\d+|available T\\d+|around T\\d+' +
  '|there T\\d+|in the office T\\d+|occupied|eating)'
const person =
  '(?:{a} )?(?:{role}|boss|upm|person (?:in charge|who hires|that hires|i need|to talk to)|hiring person' +
  '|hiring manager|one who hires|guy who hires|department head|head of (?:the )?department)'

const later: readonly [Meant, ...string[]][] = [
  [
    callBack,
    `(N\\d+)(?: ,)?(?: (?:the|her|his|their|my) {role}(?: ,)?)? (?:is|was|'s|will be|would be|are|were` +
      `|has been|had)(?: probably| be)? ${notFree}`,
    '(N\\d+) (?:isnt|wasnt|wont be|hasnt|wouldnt be|aint) (?:in|there|available|around|free|here|back|at' +
      ' (?:her|his|their|the) desk|able to (?:talk|come to the phone)|on T\\d+|working|come|at work' +
      '|arrived|come in|been in)(?: yet| today| right now| T\\d+| until T\\d+)*',
    '(N\\d+) (?:not (?:in|there|available|around|free|here|back|at (?:her|his) desk)|out|away|busy' +
      '|unavailable|in (?:a )?meeting|on set|at lunch|on vacation|off|sick|out sick|gone|on another' +
      ' line)(?: (?:today|right now|now|T\\d+|until|for|the|day|yet|of|office|on|scout|lunch|to))*',
    '(N\\d+) (?:had |has |have |just |already )*(?:left|stepped (?:out|away)|went (?:home|to lunch|out)' +
      '|gone|ran out|leaves|is leaving|goes)(?: for (?:the day|lunch|T\\d+)| T\\d+| already| early)*',
    `(?:${person}|she|he|they|everybody|everyone|people|all)(?: (?:who|that) (?:does|handles|hires)[` +
      ` a-z]{0,20})? (?:is|was|'s|were|are|will be|would be|has been)(?: all| both| probably| be)?` +
      ` ${notFree}`,
    `(?:${person}|she|he|they|everybody) (?:isnt|wasnt|arent|werent|wont be|hasnt) (?:in|available` +
      '|around|free|here|back|at (?:her|his|their|the) desk|able to talk|able to come to the phone|on' +
      ' T\\d+|working|come in|in the office)(?: yet| today| right now| T\\d+)*',
    `(?:${person}) (?:not (?:in|there|available|around|free|here)|out|away|busy|unavailable|in (?:a` +
      ' )?meeting|on set|at lunch|on vacation)(?: (?:today|now|T\\d+))*',
    `(?:${person}|she|he) (?:had |has |have |just |already )*(?:left|stepped (?:out|away)|went (?:home` +
      '|to lunch|out)|ran out)(?: for (?:the day|lunch|T\\d+)| T\\d+| already)*',
    '(?:too|very|really|super|so|crazy|pretty|kinda|insanely|extremely) (?:busy|slammed|swamped' +
      '|hectic)(?: (?:to talk|right now|today|now|at the moment|and))*',
    'on (?:the )?(?:another|other) (?:line|call)',
    '(?:out|gone|away|off|back|in|available|free|around|there)(?: in the office| at her desk)? T\\d+',
    '(N\\d+) (?:cant|couldnt|can|wont be able to|could) (?:talk|come to the phone|take (?:a |my )?calls?' +
      '|speak)(?: T\\d+)?',
    '(?:she|he|they) (?:cant|couldnt|can|wont be able to|could) (?:talk|come to the phone|take (?:a |my' +
      ' )?calls?|speak) T\\d+',
    '(?:said|says|say|told me)(?: (?:to|maybe|any|time|sometime|probably|like|around|about|that|it|would' +
      '|be|is|best|better|anytime))* T\\d+(?= [.,;!|]| $)',
    '(?:try|call|ring|check|phone|reach|ask|calling|contact|get)(?: (?:back|again))?(?: T\\d+)? (?:and' +
      ' ask |back and ask |back |again )?for (N\\d+)',
    'ask(?: (?:to speak|to talk|for))? (?:for |to |with )*(N\\d+)',
    '(?:try|call|ring|check|phone|reach|calling|catch|get|contact)(?: back| again)? (N\\d+)(?:' +
      ` ${again}?)?(?:back|again|directly|instead|T\\d+|then|later)`,
    `(?:should|to|need to|have to|gotta|must) (?:speak|talk) (?:to|with) (N\\d+)`,
    '(?:call|try|phone|ring|check|calling|check in|follow up|touch base|cb|fu|check with|trying' +
      `|following up|circle back|checking|callback)(?: (?:with|in|her|him|them|us))* ${again}(?:back|again` +
      '|then|T\\d+|later|in T\\d+|next|in|another time|another day|any time|anytime|after|before|first' +
      '|when)(?: T\\d+)?',
    'follow up(?: with (?:her|him|them|N\\d+))?(?: again)?',
    'call back|callback|ring back|call again|try again|check back|phone back|phone again|call later|try later',
    '(?:better|best|good|easier|ok|okay|fine) (?:time |day |to call |to try |if i call |to reach (?:her' +
      '|him|them|N\\d+) )*(?:is|would be|to call|on|:)? ?T\\d+',
    'T\\d+ (?:is|would be|works|will be) (?:better|best|good|ok|fine)',
    '(?:call|try|phone|ring|telephone) (?:her |him |them |us |the office |N\\d+ |back )*T\\d+',
    'not (?:a )?(?:good|great|the best|right|best) (?:time|moment|day)',
  ],
]

/** What they promised to do themselves; read before what they asked for. */
const promised: readonly [Meant, ...string[]][] = [
  [
    next('waiting'),
    '(?:they|she|he|somebody|N\\d+|{role}|office|O\\d+|upm|we|boss|you)(?: (?:all|just|then|and|both' +
      "|said|the))* (?:will|would|gonna|going to|are going to|is going to|'s going to|might|may|should|can" +
      '|shall)(?: (?:be|just|either|definitely|probably|also|maybe))* (?:call|callback|call back|contact' +
      '|let (?:me|us|you) know|get back|reach out|be in touch|in touch|inform|email|ring|phone|text|get in' +
      ' touch|give me a|respond|calling|follow up|notify|tell me|return|hit me|getting back|reply|advise' +
      '|write|review|reaching out|look at|take a look|pass|check|update|keep|talk to|discuss|hold|consider' +
      '|decide|think)(?: (?:me|us|you|back|with|to|if|a call|know|it|on|my|resume|along|T\\d+|in|touch' +
      '|them|when|up|over|call|the|either way|anybody|soon|for|needed|i|need|anything|something|they))*',
    '(?:will|would|gonna|going to) (?:let me know|get back(?: to me)?|be in touch|reach out|contact me' +
      '|call me(?: back)?|inform me|notify me|ring me|keep me posted|keep me in mind|pass (?:it|my resume' +
      '|that|me|this) (?:along|on)|give (?:it|my resume) to(?: N\\d+)?|keep (?:it|my resume) on file|call' +
      ' if|call when)',
    '(?:let (?:me|us|you) know|get back to me|keep (?:me|us|you) (?:posted|in mind|updated)|be in touch' +
      '|reach out to me|call me(?: back)?(?: T\\d+| if| when)|getting back to me)(?: (?:if|when|T\\d+' +
      '|either way|anything))*',
  ],
]

const rest: readonly [Meant, ...string[]][] = [
  [
    next('send-resume'),
    '(?:send|resend|sending|email|e mail|emailing|forward|resending|fax|upload|submit|mail|re send|drop' +
      ' off|shoot|pass along|attach|text|reply with|hand in|give)(?: (?:me|them|her|him|us|over|in|to' +
      `|again|along|it to))* ${resume}(?: (?:again|over|in|to|anyway|back|once more|as pdf|too|asap` +
      '|first))*(?: (?:to )?EMAIL)?',
    '(?:resend|re send|send|email|forward|emailing|resubmit)(?: (?:me|them|her|him|us|over))* (?:it|that' +
      '|this|one|mine|a copy|another copy|everything|stuff|the stuff|again)(?: (?:again|to|over|as a pdf' +
      '|as pdf|in|back|once more|too|T\\d+|asap|anyway|the|address|their|office|her|him|them))*(?: EMAIL)?',
    '(?:want|wants|wanted|need|needs|needed|asked for|asks for|asking for|ask for|requested|requests' +
      '|require|would like|looking for|asked|like|asking|ask|request|see|get|gets|cant find|couldnt find' +
      '|didnt get|never got|dont have|doesnt have|lost|never received|didnt receive|didnt see|havent seen' +
      '|not received|didnt have|hasnt seen|havent got|hasnt got|didnt find)(?: (?:to see|me to send|for|to' +
      ` have|a copy of|another copy of|to look at|to get))* ${resume}(?: (?:again|resent|back|emailed` +
      '|sent))*',
    'resend(?: (?:it|resume))?(?: to EMAIL)?',
    '(?:to|at) EMAIL',
    '(?:another|a|one more|new|fresh) copy',
    `${resume} (?:again|to EMAIL|by email|resent|needed|requested|please)`,
  ],
  [
    next('waiting'),
    '(?:dont call (?:us|me),? )?we(?: will|ll) (?:call|let) you(?: know)?',
    '(?:have|has|got|received|has got|have got|already have|keeping|keep|kept|putting|put|they have|saw' +
      '|seen|see|looking at|look at|reviewing|looked at|going through|reading|pulled up|found)(?:' +
      ` (?:already|all|the|at|over))* (?:${resume}|it|my stuff|my info|resumes|applications|everything)(?:` +
      ' (?:already|on file|there|and|in the pile|on her desk|on his desk|in front of her))*(?! from)',
    '(?:on file|in the pile|on the pile|on the list|in the system|under review|in the stack|waiting to' +
      ' hear|wait to hear|wait for|waiting for|waiting on|just wait|sit tight|be patient|have to wait|told' +
      ' me to wait|said to wait|said wait|wait and see|hang tight|hold tight|stand by|pending|still' +
      ' deciding|havent decided|no decision|not decided|hasnt decided|making decisions|still reviewing' +
      '|reviewing resume|going through resume|still interviewing|havent started hiring|not hiring yet' +
      '|still looking at resume|have not decided|still figuring|deciding T\\d+|decide T\\d+|expect a call' +
      '|to wait)',
    '(?:pass|passed|passing|give|gave|giving|hand|handed|forward|forwarded) (?:it|my resume|my info|my' +
      ' name|this|that|my number|the resume)(?: (?:along|on|over))?(?: to (?:N\\d+|the {role}|{a} {role}))?',
    '(?:is|are|they) (?:going to )?(?:calling|call) (?:me )?back|(?:they|she|he|N\\d+) (?:calls|call)' +
      ' (?:me )?(?:back )?(?:if|when|T\\d+)',
  ],
]

const toRules = (entries: readonly [Meant, ...string[]][]): Rule[] =>
  entries.flatMap(([meant, ...patterns]) => patterns.map((text) => ({ pattern: pattern(text), meant })))

/** Being put through is read first of all: "put me through to Luis, his voicemail" is no plain voicemail. */
export const transferRules: readonly Rule[] = toRules([
  [
    next('transferred'),
    '(?:transferred|transfer|transferring|transfers|put|putting|puts|passed|connected|patched|forwarded' +
      '|switched|sent|bounced|redirected|routed|sends|passes|connects|handed|sending)(?: (?:me|us|my call' +
      '|the call|it|call))?(?: (?:straight|right|directly|on|over|off|back))?(?: through)?(?: (?:to|onto' +
      "|into|with))(?: (?:{a}|the))?(?: {role} '?s?)? (N\\d+)(?: 's)?(?: (?:voicemail|mailbox|machine|line" +
      '|extension|desk|office|phone|vm|cell|direct line|box))?',
    '(?:transferred|transfer|transferring|put|passed|connected|patched|forwarded|switched|bounced' +
      '|redirected|routed|transfers|puts|connects|passes)(?: (?:me|us|my call|the call|it|call))?(?:' +
      ' (?:straight|right|directly|on|over|off|back))? ?(?:through)?(?: (?:to|onto|into|with)(?: {a}|' +
      " the)?(?: {role}(?: 's)?| art department| department| production office| accounting| line|" +
      ' extension| locations| [a-z]+ department| somebody| somebody else| voicemail| mailbox| another' +
      ' extension)?(?: voicemail| mailbox| machine| line| office)?)',
    '(?:transferred|transfer|xfer)(?: me)?|(?:put|putting|patched|puts) (?:me |us )?through',
    '(?:sent|sends|sending|kicked|dumped|shunted) me (?:straight |right |directly )?(?:to|into) (?:{a} ' +
      "|the )?(?:{role} |{role} 's )?(?:voicemail|mailbox|machine)",
    "(?:sent|sends|kicked) me (?:straight |right |directly )?to (N\\d+) (?:'s )?(?:voicemail|mailbox" +
      '|machine|line|desk)',
  ],
])
export const nextRules: readonly Rule[] = toRules(written)
export const callBackRules: readonly Rule[] = toRules([...promised, ...later])
export const restRules: readonly Rule[] = toRules([
  ...rest,
  [
    { kind: 'asked-for' },
    '(?:asked|asking|ask|looking|called|calling)(?: to speak)? (?:for|to|with) (N\\d+)',
  ],
])

/** The first of several wins; see the contract. */
export const nextOrder = (fact: Extract<Fact, { kind: 'next' }>, isDated: boolean): number => {
  const order: Record<NextKind, number> = {
    hired: 0,
    interview: isDated ? 1 : 5,
    'come-in-now': 2,
    'no-calls': 3,
    'call-back': isDated ? 4 : 6,
    'send-resume': 7,
    'not-hiring': 8,
    waiting: 9,
    transferred: 10,
  }
  return order[fact.next]
}
