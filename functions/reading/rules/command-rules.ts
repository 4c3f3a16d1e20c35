import type { PlainKind } from '../reading.ts'
import { wholePattern } from '../scene.ts'
import { settings } from './setting-rules.ts'

/** Politeness and small talk around a message; they change nothing. */
const padding =
  '(?:hey|hi|hello|hiya|yo|ok|okay|so|well|um|uh|oh|please|thanks|thank you|thank u|thanks so much|so' +
  ' much|sorry|sorry about that|just|yeah|yep|yup|nope|nah|ugh|omg|lol|haha|lmao|hmm|man|dude|good' +
  ' morning|good afternoon|good evening|morning|a lot|guys|there|kindly|again|though|actually|btw|fyi|ah' +
  '|aw|alas|welp|wow|cheers|friend|team|calltime|update|damn|shit|fuck|crap|argh|bye|k|kk|alright|shoot' +
  '|dang|darn|doh|whoopsie|oopsies|yikes' +
  '|everybody|you all|all|and|then|but|um|er|anyway)'

export const leadIn = new RegExp(`^ (?:(?:${padding}|[,.!:;|-]) ){1,6}`)
export const leadOut = new RegExp(
  ' (?:(?:please|thanks|thank you|thank u|thanks so much|so much|sorry|lol|haha|ok|a lot|omg|cheers|ugh' +
    '|friend|guys|you all|man|dude|again|though|bye|(?<! right | just | not )now|tbh|ngl|honestly|actually' +
    '|surprisingly|i am afraid|to be honest|i guess|[,.!:;|-]) ){1,6}$',
)

/** What a text says that only agrees or thanks. */
const glad =
  'kk?|ok|okay|cool|got it|gotcha|lol|thanks|thank (?:you|u)|great|nice|sweet|awesome|perfect|sounds (?:good|great)' +
  '|good(?: to know)?|al ?right|will do|haha|hahaha|lmao|rofl|roger|copy(?: that)?|understood|noted|fine|(?:much' +
  ' )?appreciated|appreciate it|you rock|love (?:it|this)|amazing|yay|woohoo|woo|wow|omg|aww?|for reminding me|ur the' +
  ' best|you are the best|the best|bet|word|right on|excellent|wonderful|super|good one|ha|hehe|nice one|right|i' +
  ' see|makes sense|sure thing|no worries|no problem|np|much|very|so|for|the|help|heads up|reminder|luck|you too|many' +
  ' thanks|thx|okey|okie|dokey|dokie|oki|you got it|,'

const written: readonly (readonly [PlainKind, ...string[]])[] = [
  [
    'undo',
    'undo( (that|it|this|last|the last one|the last|last one|my last|please))?',
    '(oops|whoops|woops|ooops|oopsie)( (wrong|sorry|my bad|that was wrong|wrong button|wrong one|my mistake))*',
    '(that was |that is |this is |that |it |was |answer |i |sorry |the |oops |oops ,)*(wrong (one' +
      '|button|office|answer' +
      '|reply|text|key|digit|option|thing|company)|a mistake|my mistake|not right|isnt right|wasnt right' +
      '|incorrect|pressed wrong' +
      '|hit the wrong (one|button|key|number)|typed the wrong (one|number' +
      '|thing)|pressed the wrong (one|button|key|number)|not what i meant|not what i said|typo)',
    '(no |nope |wait |no wait |no , |nope , |sorry , )(that is |that was |it is |this is |thats' +
      ' )?(that |this |it )?(not right|wrong|isnt right|isnt it|not it|incorrect|a mistake|not what' +
      ' happened|not what i meant|wasnt right|isnt what i meant|not what i said|not correct|wrong one)',
    '(please )?(cancel|delete|take back|scratch|reverse|revert|erase|remove|forget|ignore|disregard' +
      '|go back|take) (that|it|that one|the last one|the last|my last|last one|my last answer|my last' +
      ' text|the last thing|last answer|it back|that back|this back|what i said|my last message|last' +
      ' message|last thing|my answer|that last one|last text|my last reply)( back)?',
    '(i )?(made a mistake|messed up|didnt mean that|didnt mean (to (send|press|say|text)' +
      ' )?(that|it)|take that back|take it back|didnt mean it|meant to say something else|go back|my bad' +
      '|my mistake|mistake|nevermind that|never mind that|scratch that)',
    'i (take|want to take) (that|it) back|(no |nope )?(that|it) (isnt|wasnt) what (happened|i' +
      ' (meant|said|wanted))',
    '(that is|that was|it is|it was) (wrong|not right|incorrect|a mistake|an accident|not what i meant' +
      '|not what i said|not what happened)',
  ],
  [
    'next',
    '(i am )?(ready( for (the next( one| call| office)?|more|another( one| call)?|next(' +
      ' one| call)?|my next( one| call)?))?|next( one| call| office| up| number)?|all set|ready to' +
      ' (call|go|go on)|good to go)',
    '(who is|who|what is|whats|give me|send|send me|gimme|on to|bring on|go to|move on to|onto|show me' +
      '|let us do|hit me with|i am on to|get me)( the| my)? next( (one|call|office|up|number|please' +
      '|on the list|on my list))*',
    '(give me|send me|lets have|let us do|i can do|i want|i will take|send) (another|one more|the' +
      ' next)( (one|call|office|number))?( now)?',
    '(who|which office|which one|who else)( do i| should i| can i| to)? (call|next|call next|is' +
      ' left|now)( next| now)?',
    '(who|what)( is)? up next',
    'ready when you are|bring it on|i can call now|i am free now|free now|call now|ready now|im ready' +
      ' now|i am ready now|what else|who is up',
  ],
  [
    'list',
    '(the |my |show |show me |see |give me |send me |send |view |check |get |full |whole |full list of' +
      ' |list of |list |what is |whats |can i see |can i get |could i see |see my )*(list|schedule|calls' +
      '|offices|follow ups|agenda|lineup|line up|plan|day|upcoming|queue)( (please|T\\d+|this|week|of' +
      ' calls|for T\\d+|of offices|left|again|all|everything|look like|looking like|is|now))*',
    '(show me )?(what|who|which|how many|which ones|what else|everything)( (all|calls|offices|office|is|are' +
      '|do|does|should))* (i have|i got|have i got|have i|am i (doing|calling|supposed to call|following up' +
      '|following|waiting on)|i call|i need to call|i supposed to call|left|open|still open|on my list|on' +
      ' the list|on the schedule|scheduled|pending|outstanding|is left|are left|are open|is open|is on' +
      '|coming up|is coming up|up next|planned|left to call|my (day|week) look like)( (T\\d+|week|the' +
      '|rest|of|left|open|to' +
      ' call|to do|coming up|up|on|for|still|now|pending|going|scheduled|lined up|planned|on my list' +
      '|this))*',
    'list( (all|everything|offices|calls|them|open|me|my offices|my calls))*',
    '(when is|whens|when|what time) (my |is my |the |do i )?(next call|next one|my next call|my' +
      ' calls|call next)',
    '(who|what) (is|are) (open|left|pending|still open|on my list|on the list|next for each)( T\\d+)?',
    '(what|how) (is|does) (T\\d+|(this|my|the) week)( like| look| look like| looking like| looking)?',
    '(what|who) is (on|open|left|coming up|pending|up|planned|next on my list)( (T\\d+|my list' +
      '|the list|for|(this|the) week' +
      '|on my list|my schedule|the schedule|deck))*',
    'where (am i|do i stand|do things stand|are we|are things|are we at)( at| with everything)?',
    'status|(show (me )?|anything )(T\\d+|this week|the week)( [?])?',
  ],
  [
    'board',
    '(the |my |show |show me |open |see |send |send me |give me |what is |whats |where is |get |web |a' +
      ' |resend |can i get |can i have |need |i need |text me |i lost |lost |your |have a |is there a |do' +
      ' you have a |the link to |link to |wheres |where (do|can) i (see|find) )*(board|link|website' +
      '|web site|webpage|web page|page|site|url|dashboard|web|web link' +
      '|web address)( (please|again|to|my|the|page|board|link' +
      '|url|address|website|for|of))*',
  ],
  [
    'menu',
    '[?]( [?]){0,9}',
    '(the |show |show me |see |main |send |open )*(menu|commands|options|command list|keywords' +
      '|instructions|help menu|list of commands|shortcuts)',
    '(what|which) (can|could|should|do|else can|all can|are) (i|you|the|my) (say|do|text|type' +
      '|send|commands|options|reply|ask|choices|words|write|text you|say here|do here|tell you|know' +
      '|understand|text back|send you|use|keywords)( (here|to you|with this|you|with|this|now|about' +
      '|back|again|for me|options))*',
    '(how (does|do) (this|it|i use this|you|that|i use it)( (work|thing work|even work|use|all' +
      ' work|app work|thing))*)',
    '(help|info)( me)?( (please|with this|out|i am lost|menu|commands))*',
    '(what are )?(my|the) (options|choices|commands)',
    'i (need|want|could use) (some )?help',
    '(i am lost|i am confused|so lost|so confused)( [^ ]+){0,6}|what now|how do i use (this|it)' +
      '|what do i (say|text|type|do|reply)( (here|now|again|to this|next))?|i am (lost|confused)' +
      '|huh|what words can i use|what do the numbers mean|remind me what i can say|what were the' +
      ' options( again)?',
  ],
  [
    'resume',
    '(resume|unpause|un pause|go on|go ahead again|carry on|continue|keep going(?! (with|on|at) )|back' +
      ' on|restart)(' +
      ' (calls|calling|my calls|again|the calls|now|it|everything|texts|texting|please|reminders' +
      '|everything|with my calls|me|things|with|the|schedule))*',
    '(ok |hey |hi |well )?(i am|am|we are|we|i) (back|home|available again|ready again|free again' +
      '|done with (the|my|that) job|back in town|ready to (start|go|resume|continue) again|ready to' +
      ' resume|around again)( (from|on|in|home|at|again|now|the|my|job|vacation|trip|town|holiday' +
      '|holidays|set|it|shoot|today|it|and ready|hiatus|T\\d+|everybody|safe|work|break|sick|leave|,|\\.' +
      '|so|ready|to|call|start|calling|you|can|go|and|gig))*( (you can go on|lets go|keep going|you' +
      ' can start again|go on|start again|you can resume|please (go on|continue|resume)|ready|resume' +
      '|continue|start the calls|let us go|back to calling|send me calls|start up again))*',
    'back( (from|again|in|on|now|home|the|my|vacation|job|town|it|trip))*',
    '(start|begin|turn)( (the|my|texting|sending|it|things|calls|reminders|me|calling|texts|up' +
      '|them))* (again|back on|back up|on again)( (please|now))*',
    '(end|stop|lift|undo|take off) (the |my )?pause',
    "(job|vacation|trip|shoot|gig|holiday) (is |was |'s )?(over|done|finished|wrapped)( (,|you" +
      ' can|go on|resume|lets|go|continue|i am back|so))*',
    'you can (go on|start|resume|continue)( again)?',
  ],
  [
    'reaction',
    `(${glad})( (${glad}|a lot|again|your|this|info|update|tip|nudge|encouragement|pep talk|support|man|dude` +
      '|friend|you|buddy|everybody|[.!]))*',
  ],
  ...settings,
]

export const commandRules: readonly { kind: PlainKind; pattern: RegExp }[] = written.flatMap(
  ([kind, ...texts]) => texts.map((text) => ({ kind, pattern: wholePattern(text) })),
)
