import { next, rulesOf } from './rule.ts'

/** Being put through is read first of all: "put me through to Luis, his voicemail" is no plain voicemail. */
export const transferRules = rulesOf([
  [
    next('transferred'),
    '(?!sent it|sends it|sending it)(transferred|transfer|transferring|transfers|put|putting|puts|passed' +
      '|connected|patched|forwarded' +
      '|switched|sent|bounced|redirected|routed|sends|passes|connects|handed|sending)( (me|us|my call' +
      '|the call|it|call))?( (straight|right|directly|on|over|off|back))?( through)?( (to|onto' +
      "|into|with))( ({a}|the))?( {role} '?s?)? (N\\d+)( 's)?( (voicemail|mailbox|machine|line" +
      '|extension|desk|office|phone|vm|cell|direct line|box))?',
    '(transferred|transfer|transferring|put|passed|connected|patched|forwarded|switched|bounced' +
      '|redirected|routed|transfers|puts|connects|passes)( (me|us|my call|the call|it|call))?(' +
      ' (straight|right|directly|on|over|off|back))? ?(through)?( (to|onto|into|with)( {a}|' +
      " the)?( {role}( 's)?| art department| department| production office| accounting| line|" +
      ' extension| locations| [a-z]+ department| somebody| somebody else| voicemail| mailbox| another' +
      ' extension)?( voicemail| mailbox| machine| line| office)?)',
    '(transferred|transfer|xfer)( me)?|(put|putting|patched|puts) (me |us )?through',
    '(sent|sends|sending|kicked|dumped|shunted) me (straight |right |directly )?(to|into) ({a} ' +
      "|the )?({role} |{role} 's )?(voicemail|mailbox|machine)",
    "(sent|sends|kicked) me (straight |right |directly )?to (N\\d+) ('s )?(voicemail|mailbox" +
      '|machine|line|desk)',
  ],
])
