import { outcome, rulesOf } from './rule.ts'

const badNumber = outcome({ disposition: 'bad-number' })

/** A number that is not the office's. */
export const badNumberRules = rulesOf([
  [
    badNumber,
    '(the |it is |was |is |a |been |says |said )?(number|line|phone|it)' +
      '( (you|i) ((have|had) )?(dialed|called|reached|gave|entered)( me)?)?{g2} (be |is |was |has been' +
      " |got |been |'s been |'s )?(disconnected|disconnect|discontinued|out of service|no longer in" +
      ' service|not working|invalid|unassigned|deactivated|cut off by|changed)( now| anymore)?',
    '(not|no longer|isnt|out|wasnt|nt) (in|of) service( anymore)?',
    '(disconnected|discontinued|invalid|bad|incorrect|dead|nonworking|non working|old|wrong) (number|house' +
      '|apartment' +
      '|line|digits|phone|no)( or (disconnected|something))?( i think)?',
    '(got|reached|called|dialed|had|have) (the |a )?wrong (number|person|place|company|office|business|house)',
    '(the |this |that )?(number|line|phone)( you (have|gave( me)?))? (doesnt|does|dont|do' +
      '|didnt|isnt|is|not|wont)( not| even| no)? (exist|exists|work|works|working|valid|connect|good' +
      '|right|correct|theirs|existing)( anymore)?',
    '(isnt|not|doesnt|no) (exist|exists|existing|valid)( this| the)? number',
    'number (is )?(no|not) (good|exist|exists|work|works|longer works|valid|correct|right|active)',
    '(cant|cannot|could not|couldnt) be completed( as dialed)?',
    '(it|got|was|is|a|just|the|to|heard|hear|answered){g1} fax( machine| tone| line| noise| noises|' +
      ' sound| sounds| number)?',
    'fax (machine|tone|line|noise|noises|sound|sounds|number|beep|beeps|screech)',
    "(a|some|somebody)( [a-z]+)? 's (personal |private |home )?(cell|house|phone|mobile|number" +
      '|home|line|landline|grandma)',
    // "Guy says it's his personal cell": whoever it is works at no office.
    '(?<! N\\d{1,3} .{0,40})(this|that|it|number) (is|was) (actually |just )?(his|her|their|(?<=' +
      " (said|says|goes) (this|that|it) (is|was) )my)( [a-z]+( 's)?)? (cell|house|home|apartment" +
      '|mobile|landline|number|phone|line)( phone| number)?' +
      '(?<! (direct|office|work|desk|new|right) [a-z]+)',
    '(keeps?|kept) getting ([a-z]+ )?calls for|gets? calls for ([a-z]+ ){1,3}(every|all|a lot)',
    'had (this|that|the) (same )?number (for|since|T\\d+)',
    '(is|was|a|to|reached|got) (a |an |some )?(private|personal|random|strangers) (residence' +
      '|home|house|cell|number|persons? house|line)',
    'private residence',
    '(they|it|office|production|company)( have| has| had)? (moved(?= [.,;!|]| $)|changed (their ' +
      '|the )?numbers?)',
    '((no|isnt a|not a) (O\\d+|[a-z]+ (company|office|production|show|film|movie))|no such (O\\d+|[a-z]+))' +
      ' (here|there|at (this|that|the) number|by that name|in' +
      ' (this|that) building)',
    '(it is|it was|this is|this was|its|reached|got|number is|number was|turns out it is|that is|that was' +
      '|number goes' +
      ' to|goes to|went to|belongs to|number for) (actually |now |just )?(a|an|some|somebody|his|her|their)' +
      ' ([a-z]+ )?(pizza|pizzeria|restaurant|dentist|dental|salon|barber|church|school|bank|store' +
      '|hotel|motel|hospital|clinic|doctor|law|lawyer|garage|mechanic|daycare|plumber|plumbing|taxi|nail' +
      '|bakery|cafe|bar|gym|shop|laundromat|dry|florist|house|stranger|insurance|realtor|real estate|car' +
      '|family|old lady|kid|vet|funeral|different company|different production|totally different)(' +
      ' [a-z]+)?',
    'number{g1} (of|for|belongs to|goes to|belong to) (a |an |some |somebody |other |another' +
      ' )?(else|different|other|another|somebody|person|private|company|pizza|dentist|N\\d+)( [a-z]+)?',
    '(isnt|not|wasnt|aint) (their|his|her|the right|the correct|a working|a valid|the office|O\\d+)' +
      ' (number|phone|line)',
    "somebody (else 's|elses) (number|phone|cell|line)",
    '(never|havent|hasnt|had never|has never|not)( ever)? heard of (them|it|O\\d+|the (show' +
      '|company|production|movie|film|office)|any|that|us|a|this)',
    '(no|not a|isnt a|not the|wasnt a|isnt the|wasnt the) (such )?(production|production office' +
      '|production company|company|film office|film|movie)( office| company)?( here| there| at this' +
      ' number| at that number)?',
    'has no idea what',
    "(number|line|phone)( (is|was|just|'s|completely))* dead",
    'disconnected{end}',
    'number (you gave me|i have|i had|they gave|you have|on the listing|in the listing) (is|was|goes to' +
      '|belongs to)' +
      ' (a|an|some|somebody) (?!voicemail|machine|busy|recording|fax|dead|mailbox)[a-z]+( [a-z]+)?',
    '(this is|it is|is) (the |a )?(phone )?number of (?!the office|the production|O\\d)',
    '(isnt|not|wasnt) the (office|production office|production|right (place|office|company))(?= [.,;!|]| $)',
    '3 tones',
    'wrong number',
  ],
])
