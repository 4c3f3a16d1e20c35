/** Being away for a while. */
export const pauses = new RegExp(
  ' (?:pause|pausing|paused|on vacation|vacation T\\d+|on holiday|on a job|on a gig|on a shoot|on another job' +
    '|hold off|hold (?:all |my )?calls|stop (?:the |my |all )?calls (?:until|for)|no (?:more )?calls (?:until|for' +
    '|this week|next week|over)|out of town|on leave|away (?:until|for|from|all|on|this|next|T\\d+)|working (?:a job' +
    ' )?(?:until|for)|taking (?:a break|T\\d+ off|time off|the week off|a week off|some time off)|take a' +
    ' break|break (?:until|for)|going away|need a break|gone (?:until|for)|(?:a|the|this|next) week off|on' +
    ' set (?:all week|until|for)|got (?:a )?(?:job|work|gig) (?:for|until) T\\d+|booked (?:until|for) T\\d+' +
    '|working T\\d+|unavailable (?:until|for)|not available (?:until|for)|camping|on a trip|on my honeymoon' +
    '|traveling (?:until|for)) ',
)

/** Work that lasts until a day: "got a gig till the 12th". */
export const gigs = new RegExp(
  ' (?:got|have|on|landed|doing|working|took|booked|start|started)(?: (?:a|an|another|some|on|new|short|out' +
    ' of town|short term)){0,3}' +
    ' (?:job|work|gig|shoot|show|commercial|feature|film|movie|pilot|series|production|project) T\\d+ ',
)
