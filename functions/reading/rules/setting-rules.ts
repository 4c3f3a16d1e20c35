import type { PlainKind } from '../reading.ts'

/** How a wish begins. */
const ask =
  '((please|just|rather|let me|let us|lets|help me|how do i|(can|could|would) (you|i|we|u)|i would rather' +
  '( you)?|i (want|need|wanna|prefer|would like|would prefer)( you)?( to)?|you (can|should|must)|go back to' +
  '|instead of texting|need you to|have|get) ){0,7}'

/** How the applicant is called, what is kept of them, and practice; in whole texts. */
export const settings: readonly (readonly [PlainKind, ...string[]])[] = [
  [
    'practice',
    `${ask}(want to |would like to |need to |start |do |a |run |some |more |first )*(practice|practise|practicing` +
      '|rehearse|rehearsal|role play|roleplay|practise run|dry' +
      ' run|practice run|run through|trial run|mock call|practice call|run lines|warm up|train' +
      '|training)( (call|first|once|one time|real quick|before|i|phone|them|that' +
      '|the call|a call|run|with you|it|with me|my|pitch|the script|again|this' +
      '|calling|session|mode|round|some more|for|before i call|my call|on you|one|more))*',
  ],
  [
    'ring-me',
    `${ask}(call|ring|phone)` +
      ' me( (instead|up|instead of (texting|text|texts|sending texts|messages|a text|sending)|dont' +
      ' text( me)?|(rather )?than (text|texting|texts)|by phone|please|, dont text|when it is time|at' +
      ' call time|with the calls|for (my|the) calls|directly|on the phone|and put me through|when|it is' +
      '|time|to call|from now on|not text))*',
    '(switch to|i prefer|i would prefer|prefer|use|turn on|set|change to|go to|i want|do|i would' +
      ' rather have|rather have)( (phone|the|a|to))* (calls|ringing|ring me|voice|phonecalls|phone' +
      ' calls|voice calls|calling|phone|ring mode|a call|phonecall)( (instead|instead of texts|over' +
      ' texts|not texts|rather than texts|to texts|instead of texting|mode|please|from now on|not|text' +
      '|over text))*',
    '(i would )?(rather|prefer to|like to) (get|have|be|receive|take) (a |an )?(phonecall' +
      '|phonecalls|call|called|rung|calls)' +
      '( (instead|than|over|rather|of|a|text|texts|texted|to|texting))*',
    '(ring me|call me|voice) (mode|on|setting)?',
  ],
  [
    'text-me',
    `${ask}(text|texting|message|sms) me(` +
      ' (instead|instead of (calling|ringing|calls|phoning)|dont (call|ring)( me)?|(rather )?than' +
      ' (call|calling|calls)|again|from now on|please|, dont call|back|only|not call|when it is time|the' +
      ' card|with|the))*',
    '(switch to|switch back to|i prefer|i would prefer|prefer|use|turn on|back to|go back to|change to' +
      '|just|only|go with|i want|i would rather have)( (the|to|just))* (texts|texting|text|text' +
      ' messages|sms|message|text me|texting me)( (instead|instead of (calls|calling)|over calls|not' +
      ' calls|rather than calls|again|mode|only|please|from now on|to calls))*',
    '(stop|dont|quit|no more|please dont|please stop) (ringing|ring|calling|call|phoning|phone calls' +
      '|calls|phonecalls)( me)?( ,)? (just )?(text|texts|and text|text only|texts only|only text' +
      '|just text)( me)?( (instead|please|only))*',
    '(stop ringing me|dont ring me|no more ringing)',
  ],
  [
    'export',
    `${ask}(export|download|send|send me|get|give me|email me|see` +
      '|a copy of|have)( (me|my|the|a|copy|of|all|everything|your|get|see|to))* (data|info' +
      '|information|records|history|log|csv|call log|file|spreadsheet|call history|personal data|you have' +
      ' on me|you know about me|you have about me|calls as a csv)( (please|you have|on me|about me' +
      '|have on me|as|a|csv|file|export|of mine|you have on me|to me))*',
    'export( (my|all|data|everything|it|calls|csv|info|please))*',
    '(i want|i need|give me|can i have|where is|i would like|show me)( (a copy of|all|all of|to' +
      ' see|to get))* my (data|info|information|records|history)( please)?',
    '(my data|data export|export data|what do you (know|have) (about|on) me|what data do you' +
      ' have( (on|about) me)?)',
  ],
  [
    'erase',
    `${ask}(delete|erase|wipe|remove|forget|destroy` +
      '|purge|get rid of|clear)( (all|everything|of|my|the|any|every|about|me|personal|your|this))*' +
      ' (data|account|information|info|records|about me|me|everything|profile|history|you have (on' +
      '|about) me|you know about me|on me|personal data|all of it|myself|number from your (system' +
      '|records|database)|traces)( (please|about me|on me|you have|and everything|have|from your' +
      ' (system|records|database|files)|entirely|completely|from this|permanently|of me|everything|of' +
      ' mine|now))*',
    'erase( (me|my|data|all|everything|it all))*',
    '(forget|delete) (me|everything)( (completely|about me|please|you know|entirely))*',
    'right to be forgotten',
  ],
  [
    'new-link',
    `${ask}((need|want|get|give|send|make|issue|create|generate|text|me|a|the|my) )*(new|fresh` +
      '|another|different|replacement) (link|url|board link|page link|web link|website link|web address' +
      '|private link|card link)( (please|to|my|the|board|page|for|me))*',
    '(reset|change|renew|replace|revoke|refresh|regenerate|rotate) (my |the |this |board )?(link' +
      '|url|web link|board link)',
    "(my |the |this )?(link|page|board) (is |was |has |got |'s )?(doesnt work|isnt working" +
      '|broken|expired|dead|leaked|not working|been shared|compromised|stopped working|wont open|doesnt' +
      ' open)( (,|can|i|get|need|send|a|new|one|another|please|me))*',
    '(somebody|someone|my [a-z]+) (else )?(has|got|saw|stole|found) my link',
  ],
]
