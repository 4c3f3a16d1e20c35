import { next, rulesOf } from './rule.ts'

const resume =
  '((my|the|a|another|your|his|it|this|copy|of|new|updated|over|me|them|her|him|us|in|again|along' +
  '|fresh|one|more|first|our|that|current|latest|pdf) ){0,5}(resume|reel|portfolio)'

/** What they promised to do themselves; read before what they asked for. */
export const promiseRules = rulesOf([
  [
    // "Call me at 5, he said": their words, not ours.
    next('call-back'),
    '(?<= (said|says|say|goes|like|told me)( (,|[a-z]+ ,|hon|honey|sweetie|dear|just' +
      '|please)){0,3} )(call|ring' +
      '|phone|try) me( back)? T\\d+',
    '(?<! (will|would|to|can|could|may|might|should|gonna))' +
      ' (call|ring|phone|try) me( back)? T\\d+( ,)?(?= (he|she|they|N\\d+) (said|says))',
  ],
  [
    next('waiting'),
    '(they|she|he|somebody|N\\d+|{role}|office|O\\d+|upm|we|boss|you)( (all|just|then|and|both' +
      "|said|the))* (will|would|gonna|going to|are going to|is going to|'s going to|might|may|should|can" +
      '|shall)( (be|just|either|definitely|probably|also|maybe))* (call|callback|call back|contact' +
      '|let (me|us|you) know|get back|reach out|be in touch|in touch|inform|email|ring|phone|text|get in' +
      ' touch|give me a|respond|calling|follow up|notify|tell me|return|hit me|getting back|reply|advise' +
      '|write|ask|review|forward|hand|show|reaching out|look at|take a look|pass|check|update|keep|talk to' +
      '|discuss|hold|consider|see (what|if)' +
      '|decide|think)( (me|us|you|back|with|to|if|a call|know|it|on|my|resume|along|T\\d+|in|touch' +
      '|them|when|up|over|call|the|either way|anybody|soon|for|needed|i|need|anything|something|they))*',
    '(will|would|gonna|going to) (have|get|ask|tell) (somebody|her|him|them|N\\d+' +
      '|({a} )?([a-z]+ )?{role}) (to )?' +
      '(call|ring|phone|contact|email|text|get back)( (to )?me)?( back)?',
    '(is|are|was) (sending|passing|forwarding|giving|handing|taking) (it|this|that|my (resume|stuff' +
      '|info|name|number))( (along|on|over|to))?',
    '(will|would|gonna|going to) (let me know|get back( to me)?|be in touch|reach out|contact me' +
      '|call me( back)?|inform me|notify me|ring me|keep me posted|keep me in mind|pass (it|my resume' +
      '|that|me|this) (along|on)|give (it|my resume) to( N\\d+)?|keep (it|my resume) on file|call' +
      ' if|call when)',
    '(let (me|us|you) know|get back to me|keep (me|us|you) (posted|in mind|updated)|be in touch' +
      '|reach out to me|call me( back)?( T\\d+| if| when)|getting back to me)( (if|when|T\\d+' +
      '|either way|anything))*',
  ],
])

/** What is left to say: the resume, waiting, and who was asked for. */
export const restRules = rulesOf([
  [
    next('send-resume'),
    '(send|resend|sending|email|e mail|emailing|forward|resending|fax|upload|submit|mail|re send|drop' +
      ' off|shoot|pass along|attach|text|reply with|hand in|give)( (me|them|her|him|us|over|in|to' +
      `|again|along|it to))* ${resume}( (again|over|in|to|anyway|back|once more|as pdf|too|asap` +
      '|first))*( (to )?EMAIL)?',
    '(resend|re send|send|email|forward|emailing|resubmit)( (me|them|her|him|us|over))* (it|that' +
      '|this|one|mine|a copy|another copy|everything|stuff|the stuff|again)( (again|to|over|as a pdf' +
      '|as pdf|in|back|once more|too|T\\d+|asap|anyway|the|address|their|office|her|him|them))*( EMAIL)?',
    '(want|wants|wanted|need|needs|needed|asked for|asks for|asking for|ask for|requested|requests' +
      '|require|would like|looking for|asked|like|asking|ask|request|see|get|gets|cant find|couldnt find' +
      '|didnt get|never got|dont have|doesnt have|lost|never received|didnt receive|didnt see|havent seen' +
      '|not received|didnt have|hasnt seen|havent got|hasnt got|didnt find)( (to see|me to send|for|to' +
      ` have|a copy of|another copy of|to look at|to get))* ${resume}( (again|resent|back|emailed` +
      '|sent))*',
    '(want|wants|wanted|need|needs|asked for|asking for) (it|this|that|everything|mine) (again|(emailed|sent' +
      '|resent|faxed|mailed)( again| over)?)( (, )?(to )?EMAIL)?',
    'resend( (it|resume))?( to EMAIL)?',
    `(email|mail|message|note) with ${resume}`,
    `(drop|bring|leave|take|hand)( (off|in|over))? ${resume}( (off|in|by|over|with|to|at))*`,
    '(to|at) EMAIL',
    '(another|a|one more|new|fresh) copy',
  ],
  [
    next('waiting'),
    '(dont call (us|me),? )?we( will|ll) (call|let) you( know)?',
    '(have|has|got|received|has got|have got|already have|keeping|keep|kept|putting|put|they have|saw' +
      '|seen|see|looking at|look at|reviewing|looked at|going through|reading|pulled up|found)(' +
      ` (already|all|the|over))* (${resume}|it|my stuff|my info|resumes|applications|everything)(` +
      ' (already|on file|there|and|in the pile|on her desk|on his desk|in front of her))*(?! from)',
    'put (my name|me) (in|down|on (the|a|her|his) list)|put in a (good )?word',
    '(have|got|has) (\\d+|a (stack|pile|lot|bunch|ton) of|lots of|so many|too many|many|tons of) (other )?' +
      '(resume|applicants|applications)',
    '(on file|in the pile|on the pile|on the list|in the system|under review|in the stack|waiting to' +
      ' hear|wait to hear|wait for|waiting for|waiting on|just wait|sit tight|be patient|have to wait|told' +
      ' me to wait|said to wait|said wait|wait and see|hang tight|hold tight|stand by|pending|still' +
      ' deciding|havent decided|no decision|not decided|hasnt decided|making decisions|still reviewing' +
      '|reviewing resume|going through resume|still interviewing|havent started hiring|not hiring yet' +
      '|still looking at resume|have not decided|still figuring|deciding T\\d+|decide T\\d+|expect a call' +
      '|to wait)',
    '(pass|passed|passing|give|gave|giving|hand|handed|forward|forwarded) (it|my resume|my info|my' +
      ' name|this|that|my number|the resume)( (along|on|over))?( to (N\\d+|the {role}|{a} {role}))?',
    '(?<=[.,;:] (now |so |just |still |and )?)waiting(?= [.,;!|]| $)',
    '(is|are|they) (going to )?(calling|call) (me )?back|(they|she|he|N\\d+) (calls|call)' +
      ' (me )?(back )?(if|when|T\\d+)',
  ],
  [{ kind: 'asked-for' }, '(asked|asking|ask|looking|called|calling)( to speak)? (for|to|with) (N\\d+)'],
])
