import { next, rulesOf } from './rule.ts'

/** The job, and every way to be asked in. */
export const invitationRules = rulesOf([
  [
    next('hired'),
    '(got|landed|booked|have|given|offered( me)?|gave me|give me|gives me|giving me|scored|i have) (the' +
      '|that|this) (job|gig' +
      '|part|position|pa job|pa gig|role|spot|pa position)(?! (elsewhere|somewhere|at another|on another))',
    '(i )?(am|was|got|been|are|is|they|he|she|N\\d+) (just )?hired(?! (elsewhere|somewhere|on' +
      ' another|by another|for another|at|somebody|another|all' +
      '|everybody|a|their|already|for))( me)?|hired me|hired!|you are hired|(want|wants|going) to hire' +
      ' me',
    '(offered|gave|giving|offering) me (a|the|an)? ?([a-z]+ )?(job|gig|position|work|spot|role' +
      '|offer|day|days|week)( for)?',
    '(?<! interviews| interviewing| hiring| shooting| filming| production| prep| it| show| crew| movie|' +
      ' office| shoot| they| season| will) (i |my |first |1st |the |to |me |can i |you |we |can |want me' +
      ' to |wants me to |said |can you' +
      ' )*(start|starting|starts|begin|start date|first day|1st day|start work)( (work|is|on|date' +
      '|day|for|working|the|as|pa|a|shooting|set))* T\\d+',
    '(?<=^ |[.,!;|:-] )(just )?(got )?hired(?= [.,!;|]| $)',
    '(first day|calltime)( (is|on|of|at|work|will be))* T\\d+',
    'booked (me|for|the job|the gig|as|on)( [a-z]+)?',
    '(i am|am|i) (on|in|on the crew|on the show|their new|the new|official|officially)( (pa' +
      '|hired|assistant|board|the team|crew))( now)?',
    'got it!? (start|they|first|i start)|(got|made) the cut|(made|joined) the crew|welcome (aboard|to the' +
      ' team|to the crew|on board)',
  ],
  [
    next('come-in-now'),
    '(hurry|come|coming|go|be|get|head|swing by|stop by|drop by|show up|there|over|going|needs? me|wants?' +
      ' me|report|can i|could i|walk|rush|heading|headed)( (in|by|down|over|there|here|to|the|office' +
      '|set|stage|up|me|on|now|straight|see|them|her|him|meet|me there|for|an|interview|to the office|come' +
      '|as|soon|,|T\\d+))* (right now|now|asap|immediately|straight away|right away|this minute|now now' +
      '|this second|right this|at once|today asap|(as )?soon as (i|you|possible|u)( can)?( T\\d+)?|as' +
      ' fast as (i|you) can|quick|quickly)( now)*',
    '(on my way|omw|heading|headed|driving|going|leaving|running)( (right now|right|now|over|out|down|for|to' +
      '|to the|to their|straight|back))* (there|over|in(?! T\\d)|(?<= (the|their) )(production )?office' +
      '|O\\d+)( now| right now)?',
    '(on my way|omw|heading out|heading over|headed over|leaving)( (now|right now|already))?{end}',
    // "Come straight over": without a stop on the way.
    '(come|coming|go|get|head|heading|drive|walk|run|hop|swing|stop)( on)? (straight|right)' +
      ' (over|in|down|up|by|to|there|here|into)( (to|the|their|office|set|stage|there|here|in|production))*' +
      '(?! T\\d| at T| [a-z ]{0,20}(voicemail|machine|mailbox|answer|recording|vm))',
  ],
  [
    next('interview', 'phone'),
    '(phone|telephone|phoner|over the phone|by phone|via phone|on the phone) ?(call )?(interview' +
      '|interviews|screen|screening|meeting|chat|talk)( (with|set|for|scheduled|is|at|N\\d+|the|set up' +
      '|up))*',
    '(interview|chat|meeting|talk|talking)( [a-z]+){0,3} (over the phone|by phone|on the phone|via' +
      ' phone|phone)',
    'phoner',
    '(phonecall|phone|call|calls) (set( up)?|scheduled|booked|arranged|interview|appointment|is' +
      ' set)( up)?( (for|with|N\\d+|the|upm|at))*',
    '(set up|scheduled|schedule|booked|set|have|got|setting up|arranged|arrange) (a |an |my |me a ' +
      '|me for a |me up for a )?(phonecall|phone|call(?! back)|quick call|intro call)( (interview' +
      '|for|with|N\\d+|the|{role}))*(?= T\\d+| with| .* T\\d+)',
    '(will |is going to |going to |would )?(call|calling|phone|ring) me (T\\d+ )?(for|to) (an?' +
      ' |the )?(interview|screen)( me)?',
  ],
  [
    next('interview', 'video'),
    '((interview|meeting|chat|talk|call|meet|interviews|talking|me|a|on|via|over|by|set up|for|do' +
      '|quick|video|got|with|N\\d+|have|my) )*(zoom|skype|facetime|video|google meet|gmeet|teams|google' +
      ' hangout|hangouts|webex|video chat|whereby|video call)( (call|interview|meeting|chat|with|link' +
      '|on|set|is|N\\d+|me|the|her|him|them|for|invite|up|scheduled|talk|session|interviews))*',
  ],
  [
    next('interview', 'in-person'),
    '(?<! (cant|cannot|couldnt|another|a|more)) (come|coming|go)( (back|on|right|over|down|up))* (in' +
      '|by|down' +
      '|over|see|meet|to (the|their' +
      '|her|his|our|O\\d+)|to set|to meet|to see|to interview|to an interview|for (a|an) (interview' +
      '|chat|meeting)|into|at|there|T\\d+)( (see|to|the|office|their|and|for|an|a|meet|interview|him' +
      '|her|them|N\\d+|us|in|by|person|talk|chat|stage|set|production|say|hi|o{0}))*',
    '(stop|swing|drop|pop|roll|walk|head|pass|show|get|report|go|meet( [a-z]+)?|meet N\\d+|stopping' +
      '|swinging|dropping|run)( (on|me))? (by|in|over|down|around|there|at the|up at|here|up|to' +
      ' the)( (the|office|their|stage|set|to|see|meet|lot|and|N\\d+|them|say|hi|production|for|a|an' +
      '|interview|chat|in|person|studio|at))*',
    '(?<! (cant|cannot|couldnt|in (a|an|another|the)( [a-z]+)?)) (interview|meeting|meet|talk' +
      '|chat)( (is|production|art|with|N\\d+' +
      '|the|{role}|them|her|him|me|T\\d+|set|up' +
      '|will|be|for))* (in person|face to face|there|at (the|their) (office|studio|stage|lot' +
      '|production office|set|stages)|in the office|in their office|at O\\d+|at \\d+ [a-z]+|at \\d+ N\\d+' +
      '|on set|on the lot|on the stage|at stage)',
    '(come|go|be|me|see|meet|head|report|get|show up|stop|swing|over)( [a-z]+){0,2} (to|at|by) \\d{1,5}' +
      '( [a-zA-Z0-9]+){1,4} (st|street|ave|avenue|blvd|boulevard|rd|road|drive|dr|lane|way)',
    '(be|be me) (there|here|at the (office|stage|set|studio|lot))',
    '(can|will|could|would|wants? to|going to|gonna|able to|like to) see me( (at|in|the|stage' +
      '|office|studio|on|set|lot|their))*',
    '(?<= (said|says|to|can|should|me|you) )(drop|pop|swing|stop|come)( (in|by|over))? T\\d+',
    '(in person|in-person|face to face)( (interview|meeting|chat|talk))?( with (N\\d+|the {role}))?',
    '(invited|inviting|invite|invites) me (in|over|by|down|there|to come|to the (office|set' +
      '|stage))( (to|for|an|a|the|meet|office|interview|in|see|talk|chat|by|over|them))*',
    '(want|wants|wanted|like|love|need|needs|have|get) (to see me|me (in|there|at the office|to visit|to come' +
      '|over))( (in|by|the|office|to|see|for|an|interview|person|at))*',
  ],
  [
    next('interview'),
    '((got|have|set|set up|scheduled|booked|an|a|the|offered|me|my|for|in|to|job|they|want|wants' +
      '|gave|first|second|2nd|1st|will|going|quick|little|invited|landed|setting|up|of|informal|doing' +
      '|holding|schedule) )*(interview|interviews|interviewing|interveiw|audition|trial day|day player' +
      ' day)( (with|is|on|for|set|scheduled|N\\d+|the|{role}|me|at|booked|will|be|them|her|him|slot' +
      '|time|her boss|was|up))*',
    '(?<! (in|has|had|after)( (a|another|the|some))?( [a-z]+)?) (meeting|appointment' +
      '|sit down|sitdown)( (with|is|set|for|at|on|the|production|art|{role}|N\\d+|scheduled|up|their|her' +
      '|him|them|booked)){0,7} T\\d+( at (their|the) (office|stage|studio|lot))?',
    '((wants?|wanted|like|love|asked|able) (me )?to|set up a|scheduled a) (meet|sit down' +
      '|chat)( (with|me|N\\d+' +
      '|the|{role}|them|her|him|for|coffee|up))*(?! back)',
    '(meet|meets) T\\d+',
    '(meet|meeting|meets) (with |me |up with |up )?(the |her |his |their )?(N\\d+|{role}|them|me|him|her)',
  ],
])
