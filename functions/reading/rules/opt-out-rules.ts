import { pattern } from '../scene.ts'

/** Said of one office, or of a while, in the same sentence, it is no opt-out. */
const isLimited = new RegExp(
  ' (?:texting|texts?|messages?|messaging|reminders|bothering|bugging|write|send)(?: [a-z]+){0,2}' +
    ' (?:about|regarding|until|T\\d+|before|after|during|on|at|while|when|so|that|for (?:this|that|it|them' +
    '|now|a while|a bit|O\\d+|T\\d+|the)|yet|right now|and call|instead|, call|it|them|my resume|the resume|resume) ',
)

const written = [
  '(stop|quit|cease|enough with|no more|enough) (the |all |these |your |sending |sending me |with' +
    ' the |any |of the |of these )*(texting|texts|text|messaging|messages|message|contacting|spamming' +
    '|spam|bothering|harassing|bugging|sms|notifications|reminders|text messages|sending me' +
    ' (these|this|those|stuff))(?! (them|her|him|people|the office|the production|O\\d+|N\\d+) )' +
    '( (me|here|this number|my phone|my number|now|please|anymore|already|to me|at all|forever))*',
  '(dont|do not|never|please dont|not to) (ever )?(text|message|contact|sms|spam|bother|send' +
    '|write)( (me|this number|any|more|texts|message|here|to|my|phone|number))*( (anymore|again' +
    '|ever|any more|please|ever again))*',
  '(i )?(do not want|dont want|no longer want|want no more|dont need|dont wish|want to stop)(' +
    ' (to|any|more|get|receive|getting|receiving|your|these|the|this|be|all|anymore))* (texts|texted' +
    '|messages|message|texting|reminders|text messages|sms|contacted)( (anymore|from you|any more' +
    '|again|please|more|at all))*',
  '(leave me (alone|be|the (hell|fuck) alone)|go away|get lost|fuck off|piss off|leave me in peace)',
  '(unsubscribe|unsubscribing|opt out|optout|opt me out|opting out|unenroll|deregister|sign me off)(' +
    ' (me|please|from (this|these|everything|all|texts|it)|of (this|these|texts|everything)|now))*',
  '(take|remove|get|delete) (me|my number|my name|my phone number)( (off|from))( (of|your' +
    '|the|this|these|my|all))* (list|lists|service|texts|messages|mailing list|text list|program|system' +
    '|database|contacts|thing|texting list|message|phone list)( please)?',
  '(i want (out|to opt out|to unsubscribe|to quit this)|lose my number|stop this (service|now' +
    '|already|please)|(please )?stop it|stop please|stop now|please stop|just stop|stop stop( stop)*' +
    '|stop already|i said stop|stop i said)(?= [.,!;|]| $)',
  '(i want|i would like) (no more|to stop) (texts|messages|receiving texts|getting texts|message)',
]

const rules = written.map(pattern)

/** "The machine said no more messages": what a mailbox takes. */
const isOfMachine = / (?:machine|mailbox|voicemail|robot|recording|inbox|box|computer)(?: [a-z]+){1,8} $/

/** What follows from a place on, within its sentence. */
const sentenceFrom = (text: string, at: number): string => text.slice(at).split(/ [.!;|?](?= )/)[0] ?? ''

/** True when a text asks, in plain words, for no more texts at all. */
export const asksToStop = (text: string): boolean =>
  rules.some(
    (rule) =>
      text.search(rule) >= 0 &&
      [...text.matchAll(rule)].some(
        ({ index }) =>
          !isLimited.test(`${sentenceFrom(text, index)} `) && !isOfMachine.test(text.slice(0, index + 1)),
      ),
  )
