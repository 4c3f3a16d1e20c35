import { next, rulesOf } from './rule.ts'

/** No more calls, and no work. */
export const refusalRules = rulesOf([
  [
    next('no-calls'),
    '(dont|do not|not to|please not|i not|(?<=(rather|prefer|liked) )i didnt|never|stop|stopped|quit' +
      '|(?<=(said|says|say|me|they|she|he|want' +
      '|wants|had' +
      '|policy|strict|clearly|of) )no|cease|please dont) (ever |bother |even )?(call|calling|calls' +
      '|phone|phoning|ring|ringing|cold calls|cold call|contact|contacting|bother|phonecalls|call back)(?!' +
      ' me)( (here|us|them|back|again|anymore|any|more|ever|this|number|please|office|the|me|her|him' +
      '|it|no|phonecalls|calls|line|phone|them anymore|unless|O\\d+))*(?! (until|before|T\\d+|on|after' +
      '|for|right|just|yet))',
    '(asked|told|want|wants|wanted)( me)? to be (taken off|removed from|off)( (my|the|our|your' +
      '|call|this))* list',
    '(lose|delete|forget) (this|our|the|their) number',
    '(take|remove|took) (me |us |them |you )?off (the |your |our |their )(call list|list|calling' +
      ' list)(?= .* (said|told|asked))',
    '(they |said )?(dont|not|doesnt|no) (take|accept|allow|want|like|accepting|taking) (any ' +
      '|cold |phone |more |unsolicited )*(calls|phonecalls|callers|cold calls|phone calls)',
    '(disallow|against) (cold )?(calls|phonecalls)',
  ],
  [
    next('not-hiring'),
    '(didnt|did|dont|wont|not|havent|never) (not )?(get|got|getting|gotten|have) (the|that|this)' +
      ' (job|gig|part|position|role|spot)',
    '(not|isnt|arent|wasnt|werent|no longer|dont|stopped|aint|no|never|nobody is) (currently |actively |really' +
      ' |even |doing any |at the moment |more |presently |any )*(hire|hiring|hired|hires|looking for' +
      ' (anybody|pas|people|crew|anybody else|anymore)|looking|tak(e|ing) (on )?(anybody|people' +
      '|more people|more|anybody else|resume|new people|any more|pas)|staffing|crewing|recruiting' +
      '|adding)( (anybody|anymore|right now|now|at the moment|right|pas|people|crew|for|yet|new))*',
    '(not|isnt|arent|werent|wasnt|no|zero) (currently )?(interest|interested|intrested)( in me)?',
    '(dont|doesnt|do not|not|didnt|wont) (need|want|require|have need) (of )?(any |more |an' +
      ' )*(body|nobody|anybody|somebody|pas|pa|people|help|crew|me|extra|assistants|assistant|anybody else' +
      '|hands)',
    // "No more loaders needed", "don't need another grip": whatever the trade.
    '(no|zero)( (more|additional|other|new|extra))? (?!more|other|new|resume|experience' +
      '|appointment|calls?|message|reply)([a-z]+ ){1,2}(needed|wanted|required)',
    '(?<! i | i really )(dont|doesnt|do not|didnt|not|wont)( really)? (need|want|require)(ing)?' +
      ' (any|another|more|additional)( (more|other|extra|new))? (?!more|calls?|info|details?' +
      '|texts|messages|resume|cop)[a-z]+',
    '(?<! i )(got|have|has|had) (already )?(plenty of|enough|all the) (?!time|info|details|resumes)[a-z]+s',
    'full( up)?(?<=^ full( up)?)(?= [.,;] .*(said|says|need|hiring|hire))',
    '(no|not any|zero|nothing|dont have any|dont have|arent any|isnt any|without|any more) (more ' +
      '|open |current |new |available |job |pa |a )*(jobs?|work|openings?|positions?|vacanc(y|ies)' +
      '|spots?|opportunit(y|ies)|slots?|places?|roles?|room|gigs?|hires|need|vacant)( open| left|' +
      ' available| at the moment| for me| right now| now)*',
    'nothing (open|available|left|for me|right now|now|at the moment|at this time|going|there)',
    'no (thanks|thank you|thx)',
    '(finish|finished|complete|completed|filled|closed|have) (the|their|all the) (crew|team|staff|hiring|hires)',
    'nothing for (me|{role}|[a-z]+ers?|us)',
    '(done|finished|through|stopped) (hiring|staffing|crewing|interviewing|looking|(bringing|taking|adding)' +
      ' ([a-z]+ )?on)',
    '(at|over) capacity|pulled the plug|(thanks|thank you) but no|(hard|a|they|she|he) pass(ed)?{end}',
    'nobody (is )?(being )?(hired|hiring)',
    '(show|production|shoot|project|movie|series|pilot|film)( (has|got|was|is|been|just|may be))*' +
      ' (pushed|delayed|postponed|dead|off|killed|scrapped|axed|on hold)',
    '(they|we) (are|have)( all| already| pretty)? (good|fine|covered|okay)(?= for now| already| thanks|{end})',
    '(have|had|has|got|hired|found) (somebody|a (guy|girl|pa|person)|people)( else)? (already|for (it' +
      '|that))',
    'already (have|had|got|has) (somebody|one|enough|everybody|people)',
    '(job|gig|role|position|spot|it) went to (somebody|another|a)( [a-z]+)?',
    '(good|set|covered|fine|ok) (on|for|with) (pas|crew|people|assistants|staff|bodies|help)',
    '(fully |all |already |totally |completely )*(crewed|staffed|crewd)( all)?( up| out)?',
    '(fully|totally|completely|already|all) (crew|staff|booked|staffed|set|hired|full|booked up)(' +
      ' up)?( (with|on) (pas|crew|people))?',
    "(crew|team|dept|department|they|roster|it|we|everything|show|office) (is |are |'s )?(been |all " +
      '|already |completely |totally )?(full|complete|completed|set|locked)(?! of)',
    '(got|have|has|hired|had|with) (already )?(all (the|their) |everybody|all |enough |their' +
      ' )(people|crew|pas|staff|[a-z]+ they need|they need|already|team|set|hired)*',
    '(position|job|role|spot|gig|it|slot|opening|positions|jobs|spots|slots|roles|gigs|openings|seats' +
      '|everything|that|all|they|we)( (is' +
      "|are|has|have|was|been|got|'s|were|just|already|all|pa|both))* (filled|fill|taken|take|gone|closed|no" +
      ' longer available|not available|given away)( up| already| in)?',
    '(already|just) (filled|hired|gave|found|picked|went with|cast)( (it|the|a|position|somebody' +
      '|else|up|job|that|spot|role|away|another))*',
    '(hired|chose|picked|went with|going with|found|gave it to|took) (somebody|another|a different)' +
      ' ?(else|person|guy|candidate|pa|one)?',
    '(filled{end}|all filled|filled up)',
    '(they |show |production |movie |series |it |film |O\\d+ |pilot |project |already |just |office ' +
      "|everything |whole thing )*(has |have |is |was |got |'s |been |are |all )*(wrapped|shut down" +
      '|shutdown|shutting down|cancelled|canceled|on hiatus|closing down|closed down|folded|closed up|lost' +
      ' funding|postponed indefinitely|packed up|wrap(ping)?(?! (up |on )?T\\d)|finished shooting' +
      '|done shooting)( (already|up|out|for good|last week|production|the show|T\\d+))*',
    '(said|says|say|told me|is|was|just|it is|a|got|was a|hard|polite|flat|goes|like) (a )?no{end}',
    '(said|says|say|told me) (just |like )?(nope|nah|no way|no chance|not a chance|no can do|no go|no dice)',
    '(turned|shot) (me|us) down|rejected( me)?|passed on me|(got|a) rejection|(said|says) (i' +
      ' am|they are)? ?not a (fit|match)',
    '(dont|wont|not) (have|having|got) (anything|a position|positions|a job|jobs|openings|work|an' +
      ' opening|any openings)( for me| open| right now| available)?',
  ],
])
