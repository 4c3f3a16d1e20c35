import { outcome, rulesOf } from './rule.ts'

/** What says nothing of this call although it has the words of calls. */
export const asideRules = rulesOf([
  [
    outcome({ disposition: 'no-answer' }),
    'no (machine|voicemail|mailbox|person|human|answer)( (,|and|or))* no (person|human|machine|voicemail' +
      '|mailbox|answer|nothing)( (, )?nothing)?',
    'not even (a |the |an? answering )?(machine|voicemail|mailbox|recording)',
    '(rang|rings|ringing|ring) without (end|stopping|an? answer|answer|anybody answering)',
    '(rang|rings|ringing|ring)( [^ .,;|?!]+){0,3} (until|and|then)( then)? (it|the line|the call' +
      '|the phone)( just)?' +
      ' (disconnected|cut out|cut off|cut|dropped|stopped' +
      '|hung up|went dead)',
  ],
  [
    { kind: 'asked-for' },
    '(person|guy|one|lady|woman|man)( (i|who|that|to))*( (need|want|hires|talk to|ask for|in' +
      ' charge|does hiring|does the hiring))*' +
      ' (is|was) (N\\d+)',
    '(N\\d+) (handles|does|runs|hires|decides|manages|deals with|makes the|takes care|books)',
    "(N\\d+) (is|was|'s|would be|will be) the (one|person|guy|lady|girl|woman|man|boss)(?! (i|who|that)" +
      '( i)? (answered|pickedup|picks|took|told|said|says|talked|spoke|got))( (to|who|i' +
      '|doing|that|in|for)' +
      '(?! is| was)( (talk|speak|ask|call|want|need|hires|does|the|to|for|hiring|with|of|charge|is))*)?',
  ],
  [
    { kind: 'ignored' },
    '(thought|figured|assumed)( [^ .;|]+){1,7}(?= but)',
    'N\\d+ ((has |had |just )*(left|quit) (the|for|this) (show|company|production|job|movie|another)' +
      '|(is )?(no longer|not) (works?|with|there|working)( there| them)? anymore|no longer works( there)?' +
      '|doesnt work there( anymore)?|(got|was) fired)',
    '(should|could|would) have left (a |an |the )?(message|voicemail|one)',
    'interview( (went|was|is|got|has|been|just|so|really|very|all))* (great|well|good|ok|okay|bad|badly|fine|' +
      'cancelled|canceled|awful|terrible|over|done|amazing|rough|quick|short|weird|alright)',
    'interviews (will |dont |wont )?(start|begin|starting)( (until|on|in))?( T\\d+)?',
    '(cancelled|canceled) (my|the|our) interview',
    '(had|did|finished|done with|back from|after) (my|the|our) interview( T\\d+)?',
    'no (answer|response|reply) to (my|the|any) (email|emails|resume|message|text|letter)',
    '(emailed|texted|wrote)( (to|them|her|him|but|and|,|got))+ no (answer|response|reply)',
    '(never|didnt|doesnt|did not|wouldnt|wont) (even |ever )?(go|went|goes|gone|get) (to )?(the |a |any )?' +
      '(machine|voicemail|mailbox)( or anything| either)?',
    '(not|isnt|wasnt) (a |an |the )?(disconnected|fax|engaged|busy( signal)?|voicemail|no answer' +
      '|wrong number|(?<=not )answered|machine|call back' +
      '|interview)( this time| again)?',
    '(no|didnt get (a|the|any)|wasnt (a|the)|isnt (a|the)|not even (a|the)) (voicemail' +
      '|machine|mailbox|busy signal|busy tone|answering service|recording)( or anything| either| at all|' +
      ' picked up| pickedup| came on)?',
    '(i )?(cant|cannot|wont|unable to|not able to|dont want to|not going to|not gonna) (call|do' +
      '|make|phone|ring)( (them|it|this|a call|any calls|calls|O\\d+))* T\\d+',
    '(they|office|it|we|production office|building|place|O\\d+)( office)? (is|are|was|were|be)' +
      ' (already )?closed',
    '(wasnt|isnt|werent|arent) (busy|engaged|occupied|tied up)',
    'before (she|he|they|anybody|somebody|N\\d+|i|it) (pickedup|picked|answered|could|came|got' +
      '|pickup|connected|went)( [a-z]+)?',
    'hope (they|she|he|somebody){g3} (answer|answers|pickup|call)',
    'like (you|u) said',
    'no (interview|interviews|meeting|start date)( yet| set| scheduled)?',
    '(?<=^ )got it(?=( [,.!])? (will|i|calling|on it|going) )',
    '(told|tell|mentioned to|let) (him|her|them|N\\d+)( know)?( that)? N\\d+ (sent|referred|recommended' +
      '|knows|told)( me)?',
    '((?<=^ )|i am |me )booked (on|for|with) (a|an|another) [a-z]+( [a-z]+)? T\\d+',
    "my (phone|battery|train|bus|flight|landlord)( (is|are|was|has|just|'s|got)){1,2}{g3}",
    '(my |(?<=(^|[.,;!|-]) ))(kids?|sons?|daughters?|baby|mom|mother|dad|father|dog|cat|car|wife|husband' +
      "|girlfriend|boyfriend|roommate|partner)( (is|are|was|has|just|'s|got)){1,2}{g3}",
    '(i am|i was|i will be|me|am) (too |so |very |really |kinda |super |still |a bit |a little )*busy',
  ],
])
