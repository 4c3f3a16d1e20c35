import { wholePattern } from '../scene.ts'

type Kind = 'skip' | 'skip-all' | 'sent' | 'unsure' | 'drop' | 'keep' | 'called' | 'called-back' | 'later'

const it =
  '(it|them|(this|that|the) (one|office|place|show|company)|this|that|th[eo]se( guys)?|O\\d+|production|one)'
const why =
  '(( (because|cause|since|as|it is|they are|, i am|, i have|, im|, i|, got|- |, | i am| i have| got| too| my' +
  '| im| , sorry|sorry ,)| [.]| -)( [^ ]+){1,16})?'
/** A reason for not calling, of the applicant's own. */
const reason =
  '(( (because|cause|, i am|, im|, i|-) ([^ ]+){1}|( please)?( ,| -| [.])?( sorry| please)?( ,)?' +
  ' (because|since|as|i|am|im|on|at|in|with|driving|working|my|too|busy|still|got|have|sick|kids?|boss|meeting' +
  '|something|cooking|eating|the|this|family|phone|no|not|way|just))( (?!next|undo|who|she|he|they|said' +
  '|O\\d)[^ ]+){0,15}| ,( (?!next|who|she|he|they|said|no|busy|voicemail|O\\d|T\\d)[a-z]+){1,3})?'

const written: readonly [Kind, ...string[]][] = [
  [
    'skip-all',
    '(none|no calls|nothing|no more|no more calls|no call|skip (all|everything|them all|all' +
      ' of them|all calls|the rest|today|the whole day|the day|T\\d+)|not calling anybody|not making' +
      ' (any )?calls|no phonecalls|cant (call|do) anybody|cant make any calls|cant do any( calls)?' +
      '|skip all|all off|not doing any( calls)?|wont be calling anybody|cant call anybody|not any)(' +
      ' (T\\d+|for T\\d+|calls|for me|at all|of them|the whole day|all day))+' +
      reason,
    '(i am |im |i will be |gonna |going to )?(taking|take|need|having|have|want|got|taken) (the |a' +
      ' |my )?(whole |entire |sick |mental health |personal |rest of the |full )*(day|T\\d+)(' +
      ' off)( T\\d+)?' +
      reason,
    '(please )?(stop|dont|quit|no) (texting|texts?|messaging|messages?|bugging|bug|reminders|remind)( me)?' +
      ' T\\d+( please)?',
    '(skip|none of)( (the|my|of|them|whole|entire|any))* (all|everything|calls|day|rest|lot)( (of|my' +
      '|calls|the|them|day|for|offices))*( (for )?T\\d+)?' +
      reason,
    // Not "drop everything": that may mean every office for good.
    '(cancel|clear|drop)( (the|my|of|them|whole|entire|any|all|everything|calls|day|rest|lot|for))*' +
      ` (T\\d+|calls|day)${reason}|(i am )?off T\\d+${reason}`,
    '(the )?day off( T\\d+)?|none T\\d+|no calls T\\d+|none{0}|no T\\d+ calls|(i am )?not (doing' +
      '|making|up for) (any )?(calls|calling) T\\d+' +
      reason,
  ],
  [
    'skip',
    '(i )?(cant|cannot|couldnt|wont|not|not able to|unable to|not gonna|not going to|wont be able to' +
      '|cant do|cant call|cant make|not doing|i am not|not up for|not feeling|not happening|dont feel like' +
      '|dont want to|wont call|no way|dont wanna|not calling|dont have time|no time)( (to|it|this|that' +
      '|do|call|make|them|calling|able|the call|be|them|up|for|O\\d+|one|happen(ing)?|for|gonna|going|want' +
      `|get to|get|a|any|feel|like|doing))* T\\d+${reason}`,
    `((please|going to) )?(skip|pass on|skipping|pass)( ((them )?both|${it}))?` +
      `( (for )?(T\\d+|now))?${reason}`,
    '(i )?((just|totally|kinda|sorta|completely|really|kind of|got|was|am|i am|too|so|but|well)' +
      ' )*(chickened|chicken|wimped|bailed|flaked|freaked|punked|psyched myself|bottled|choked|lost my' +
      ' nerve|chickening|wussed|pussied|bowed)( (it|out|up|again|on|and didnt (call|do it)|, didnt' +
      ` call|of it|of calling|at the last (minute|second)|last (minute|second)))*${reason}`,
    '(i )?((just|really|i am|am|was|i|honestly|too|so|way|feel|feeling|a bit|kinda|super|still|got' +
      '|very|just too) )*(scared|nervous|anxious|afraid|terrified|shy|panicked|freaked|intimidated' +
      '|stressed|sick|ill|exhausted|overwhelmed|hungover|sick today|unwell|scared to call|nervous to' +
      ' call)( (to|call|do it|today|T\\d+|right now|out|now|of|it|this|them|about|rn|calling|phones' +
      `|and|didnt|,|cant|couldnt|couldn't|do|make|in bed))*`,
    '(i )?((just|really|still|simply|honestly|totally) )*(couldnt|cant|could not|cannot|didnt' +
      '|dont have|lost|i lost|cant find)( (bring|myself|do|it|get|make|to|work|up|find|the|have|face' +
      '|courage|my|nerve|nerves|this|call|up to|guts|energy|balls|muster|today|through|with|any))* (it' +
      '|nerve|courage|call|myself|guts|energy|T\\d+|calling|phone|nerves|balls|them)( (to|call|today' +
      `|do|T\\d+|it|up|for it|them|make|the|sorry|now|phone))*(?<! (it right now|now))${reason}`,
    `(no |nah |nope )?not T\\d+( (though|please|sorry|ok|thanks))?${reason}`,
    '(maybe )?another day|some other day|not feeling (it|well|up to it)( T\\d+)?|nah|i cant do' +
      ' this|i will pass( T\\d+)?|rain check|raincheck|no can do( T\\d+)?|no time T\\d+',
  ],
  [
    'sent',
    '(my |the )?(resume|it) (is|should be|landed) (now )?in (their|her|his|the) (inbox' +
      '|email)( now| already)?',
    '(my |the )?resume went (out|off|over|in)( (T\\d+|on|to|them|already|there))*',
    '(i )?((just|already|have|ok|and|i|yes|yep|finally|now|all|did|it is|resume|it|is|was|got|been' +
      '|emailed and|done and|done ,|done|has) )*(sent|emailed|mailed|e mailed|forwarded|faxed|resent' +
      '|submitted|sended|uploaded|dropped off|shot|delivered|re sent|send it already|fired off|hand' +
      ' delivered)( (it|my|the|resume|a|copy|over|again|off|to|them|her|him|N\\d+|EMAIL|just now|T\\d+' +
      '|that|another|in|this|out|today|and|as a pdf|email|already|now|by|via|with|cover letter|fresh|new' +
      '|one|, done|yesterday|everything|for|this morning|stuff|right|O\\d+|their|address|when|ago|they' +
      '|asked|pdf|last|night|back|my|cv|like|wanted|the one|there|on|as|well|reel' +
      '|from [a-z]+( [a-z]+){0,2}))*',
  ],
  [
    'unsure',
    '(i )?((honestly|really|am|i|just|kinda|still|totally|well|um|to be honest|hmm|tbh|im|had' +
      '|have) )*(not (really |totally |entirely |quite |so |very )?(sure|clear|certain)|unsure|dont' +
      ' know|no idea|no clue|dont really know|dont remember|cant say|hard to (say|tell)|cant tell' +
      '|couldnt tell|didnt (catch|understand|get)|couldnt understand|unclear|confused|dont recall|dont' +
      ' understand|forgot what|forgot|cant remember|not sure at all|who knows|didnt really understand' +
      '|beats me|couldnt (hear|make out|follow|really tell))( (what|how|they|it|meant|mean|that|said' +
      '|she|he|went|to|do|of|means|was|about|saying|say|if|good|bad|or|tell|either|really|the|wanted|i' +
      '|think|make|understood|call|talk|conversation|convo|them|her|him|is|a|yes|no|with|did|were|talking' +
      '|honestly|for|sure|lol|hear' +
      '|exactly|N\\d+|thinks|wants|want|all|word|thing|happened|in the end|end|even|in|whole))*',
  ],
  [
    'drop',
    '(please |can you |could you |you can |just |lets |let us |i want to |want to |i would like to |i' +
      ' will |gonna |going to |time to |ok |should |we can |go ahead and )*(drop|remove|delete|forget' +
      '|forget about|lose|ditch|scrap|nix|cut|close|kill|stop (following up|following|calling|with' +
      '|tracking|trying|texting me about|reminding me about|messaging me about|bugging me about|asking' +
      ' (me )?about|chasing)|quit (calling|following up)|give up on|done with|take off|stop texting' +
      ' about|cancel|cross off|get rid of|erase|let go of|giving up on|no more texts about|no more|no more' +
      ' about|abandon|end|i am done with|through with|dont (text|call|remind|bug|ask|message) (me' +
      ' )?(about|for)|dont follow up with|stop following up with|stop following up on|take|scratch)(' +
      ` (the|on|with|up|off))* ${it}( (from|off|of|please|off my list|my|list|the|from my list|for` +
      ' me|office|now|too|one|completely|entirely|altogether|for good|,|i|got|another job|and|forget|it' +
      `|anymore|film|job|all|thanks|as well|then|already|they|wrapped|are|not worth it))*${why}`,
    `(take|cross|scratch|strike|get|remove|cut) ${it} (off|from|out)( (of|my|the|list|your` +
      `|schedule|please|plan|lists|board|calls))*${why}`,
    '((i )?(have |just |already )?(got hired|hired|got|found|have|took|accepted|booked|landed' +
      '|i have|already have|already got|already' +
      ' took) (another|a different|a new|some other|other|a|an other) (job|gig|show|work|position' +
      '|one)( (elsewhere|somewhere else|now|already|on another show|instead|lined up))?( [,.!-])?(' +
      ' (so|and|please|you can|you may))*) (forget|drop|skip|remove|close|stop|dont need|never mind|nevermind' +
      '|lose|no need for|scratch|cancel|cross|take|no longer need|not interested in)( (about|the|with' +
      `|calling|following up on|following up with|on|texting me about|off))* ${it}( .{0,40})?`,
    '(i am |im )?(not interested in|no longer interested in|not into|dont want|done with|over|no' +
      ' longer want|through with|dont need|sick of|tired of|giving up on|gave up on)( (to|follow up' +
      `|with|call|work|for|pursue|the|following|up|calling|on|anymore|chasing))* ${it}( (anymore|any` +
      ` more|job|show|any longer|office|please))*${why}`,
    `${it} (can go|is dead to me|drop|off the list|is off|drop it|drop please|remove|isnt worth it|not` +
      ` worth it|is out)${why}`,
    'drop|drop (it|this|that|them|please)|give up on it|forget it|forget this one|never call (them|O\\d+) again',
  ],
  [
    'keep',
    '(please |yes |yeah |yep |ok |lets |let us |i will |i want to |i would like to |no |you can |we' +
      ' should |we can |gonna |just |want to |going to |still |id like to |do |definitely |absolutely |,' +
      ' )*(keep|keeping|stick with|stay on|hang on to|hold on to|dont drop|dont give up on|dont close' +
      '|dont remove|not giving up on|wont give up on|dont take off|never give up on)( (trying|calling' +
      '|keep|,|going|at|it|them|on|with|following up|in|this|that|one|O\\d+|please|up|the|list|for now|my|open|my' +
      ' list|a while|little|longer|trying|on my list|after|chasing|yet|this one|office|them on|T\\d+' +
      '|follow up|active|there|here))*',
    '(i )?(still )?(want|wanna|going|would like|will) (to )?(keep|continue|go on)( (trying' +
      '|calling|with|at|it|them|O\\d+|going|on|this|one))*',
    `(dont|not) (drop|give up on|remove|close) ${it}( yet)?|keep|(continue|go on) (with|trying` +
      `|calling)( (them|it|O\\d+|this|one|that))*|${it} (keep|stays|keep it|keep trying)|one more` +
      ' try|give (it|them|O\\d+) (another|one more|a few more) (try|tries|chance|week|shot|go|day)s?',
  ],
  [
    'called-back',
    '(they|she|he|N\\d+|somebody|O\\d+|the office|office) (just )?left me a (message|voicemail)( [^ ]+){0,8}',
    // "Red Sky: call back thursday" is what they said.
    '(?!(so |and )?O\\d+ (call|ring)( back)? T)((just|i|got|actually|so|and|hey|wow|guess what|omg|they' +
      '|oh|also|there was|had|have) ,?' +
      ' ?)*((they|O\\d+|the office|somebody from (O\\d+|the office|there|them)|she|he|N\\d+' +
      '|production|that office|the production office|N\\d+ from O\\d+|their office|somebody|the' +
      ' coordinator|the receptionist|coordinator|the upm) (just |actually |already |finally |have |has ' +
      '|had |did |tried |tried to )*(called|rang|phoned|call|calling|rung|returned my call|callback|call' +
      ' back|calls|ring)( (me|back|again|just now|T\\d+|a minute ago|but|i missed it|missed it|and|my' +
      ' cell|while|i was|i was out|my phone|today|this morning|when|driving|in the shower|already|now|ago' +
      '|minutes|earlier|from|the|office|before|could|pick|answer|in|class|didnt|couldnt|pickup|asleep|at' +
      '|work|on|bus|couldnt answer|,|get|it|in time|reach|wasnt|able|to|catch|hear|got|too|late|voicemail))*)',
    '((i|just|got|also|had|have|hey|so|and) )*(missed|got|had|have|received|saw|there is|theres' +
      '|see|miss|get|took|1|one)( (a|an|the|their|another|missed|my|return|one|call|back|1))* (call' +
      '|calls|callback|phonecall|ring|voicemail|call back)( back)?( (from|by))( (them|O\\d+|the' +
      ' office|N\\d+|the production office|her|him|an office|N\\d+ at O\\d+|somebody|production|there' +
      '|office|at|their))+( (back|just now|T\\d+|earlier|while|i was|out|today|a|minute|ago|but|,|this' +
      '|morning|again|on|my|cell|in|class|driving|didnt|pickup|at|work))*( while( [^ ]+){1,9})?',
    'missed (their|the|his|her|a) call( back)?|(they|somebody) returned my call|my phone rang' +
      ' (and )?it was (them|O\\d+)|was a missed call from O\\d+',
  ],
  [
    'called',
    '(i )?((just|already|have|did|yes|yep|and|ok|i|finally|all|well|so|made|hey|so i|yeah|actually' +
      '|did it|i did|we|totally) ,? ?)*(called|calld|called back|rang|phoned|did call|made the call|made' +
      ' my call|called em|dialed|did it|done|finished|rung|made it|tried|tried calling|did that|did the' +
      ' call|done it|done calling|completed|did this one|made that call|got it done|all done|gave (them' +
      '|O\\d+|it) a (call|ring|try|shot|buzz)|placed the call|made the phonecall|made a call|call made' +
      '|call done|called already|did my call|tried O\\d+)( (them|it|O\\d+|the office|that|this|one' +
      '|already|back|again|just now|now|today|T\\d+|up|her|him|to|with|calling|the|number|office|call|this' +
      ' morning|earlier|like you said|as|planned|you|asked|yes|ok|, done|N\\d+|at|done|my|first|a|minute' +
      '|ago|phoned))*',
    'went( (ok|okay|fine|well|great|good|alright|badly|bad|terribly|pretty|really|better|not|so|i think' +
      '|than|thought|i thought|expected|in the end|actually|surprisingly))+',
    '(actually |honestly )?((it|call|that|everything|the call|things|conversation|talk|all|O\\d+' +
      '|today) )+(went|was|is' +
      '|goes|go|ok|done)( (ok|okay|fine|alright|well|great|good|pretty|really|not|bad|badly|terribly' +
      '|awful|horribly|so|better|than|expected|i|think|guess|smoothly|decent|super|not bad|all|right' +
      '|terrible|weird|quick|fast|short|nice|awkward|made|than i thought|i thought|thought|as|could|be' +
      '|kinda|kind of|amazing|perfect|meh|so so|very|too bad|too|bad|horrible|awesome|over|a|bit|little' +
      '|disaster))*',
  ],
  [
    'later',
    '(?!.* T\\d)(maybe |no |not |do it |a bit |i will do it |ill do it |call |try |can i do it |can we do this |do' +
      ' this |can it wait|i am |let me |will do it )*(not now|later|not right now|in a bit|not yet' +
      '|snooze|snooze it|soon|in a while|a bit later|not just now|not at the moment|remind me later|ask me' +
      ' later|text me later|hold on|one sec|1 sec|gimme a sec|give me a (sec|minute|bit|few)|bad time' +
      '|not a good time|hang on|busy right now|i am busy right now|wait|need a minute|need more time|need' +
      ' some time|one moment|hold up|cant right now|cant talk right now|i cant right now|cant talk now' +
      '|cant now|cant at the moment|cant just now|cant call right now|cant do it right now|cant call now' +
      `|cant do it now)${reason}`,
  ],
]

export const officeCommandRules = written.flatMap(([kind, ...texts]) =>
  texts.map((text) => ({ kind, pattern: wholePattern(text) })),
)
