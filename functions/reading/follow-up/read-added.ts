import { parseMoment } from '../calendar.ts'
import { findFacts } from '../find-facts.ts'
import { withoutOwnNumber } from '../own-number.ts'
import { isKnownPlace, zoneNamed } from '../places.ts'
import type { FollowUpFields, Reading, ReadingInput } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { wordsOf } from '../words.ts'
import { followUpOf, followUpsOf } from './read-follow-up.ts'

const leads = new RegExp(
  '^ (?:(?:ok|okay|please|hey|hi|kindly|can you|could you|i want to|i would like to|let us|lets|and|also' +
    '|so|[,.!:]) ){0,5}(?:add|new(?! (?:number|phone|line|link|contact|extension|ext))|adding|another' +
    '|track)(?= )',
)
const bareAdd = new RegExp(
  '^ (?:(?:ok|please|hey|hi|can you|could you|i want to|want to|i would like to|lets|and|also|[,.!])' +
    ' ){0,4}(?:add|adding|new (?=(?:office|one|production|show|company|follow) ))(?: ?(?:a|an|another|new' +
    '|one|more|office|offices|production|follow up|something' +
    '|company|show|please|job|call|[,.!:])){0,5} $',
)
const known = new RegExp(
  ' (?:another|other|right|correct|new|better|actual|real|different|second|2nd|direct|current|updated' +
    '|alternate|alternative) (?:phone |office )?(?:number|line|phone|#)(?: (?:for|is|of|to|there|:|at|they' +
    '|in|on|now|it|i|found|here|from|them))* |(?:their|its) (?:number|line) (?:is|changed|should be|has' +
    ' changed)(?: actually| now| really)? |(?:number|it) (?:is|should be) (?:actually|now|supposed) |' +
    ' instead | (?:change|update|correct|fix|replace|edit|switch|swap)(?: (?:the|their|its|O\\d+|for|phone|office' +
    "|'s)){0,4} (?:number|line|phone|#) ",
)

/** Outcomes that a text with a number can still be about: those that a title or a listing would not say. */
function tellsOfCall(scene: Scene, text: string, title: string): boolean {
  return findFacts(text).some((fact) => {
    if (fact.kind !== 'outcome' || / yet$|^(?:press|dial|hit) \d/.test(fact.words)) return false
    if (title.toLowerCase().includes(fact.words)) return false
    if (/^number for/.test(fact.words) && / PHONE is | is PHONE /.test(text)) return false
    if (fact.isSpoken) return /^(?:talked|spoke|spoken|got|reached|gave)/.test(fact.words)
    if (fact.disposition === 'busy') return /line|signal|tone|engaged|it|was|still/.test(fact.words)
    return (
      fact.disposition !== 'answered' ||
      /(?:talked|spoke|hung|left|took|(?:told|asked) (?:me|us) to|(?:they|she|he) said)/.test(fact.words) ||
      scene.offices.length > 0
    )
  })
}

/** Anything of a call at all, but for a title beside a name ("the UPM is Harjit Gill"). */
function tellsOfAnything(scene: Scene): boolean {
  return findFacts(scene.text).some((fact) => {
    if (fact.kind === 'next')
      return (
        (!/^(?:ask|call|contact|try|reach) /.test(fact.words) || / T\d/.test(fact.words)) &&
        !/no calls|no phonecalls|dont call/.test(fact.words)
      )
    return (
      fact.kind === 'outcome' &&
      !/^(?:the |their )?(?:ad|post|posting|listing|notice|site) (?:says|said)/.test(fact.words) &&
      !(
        fact.isSpoken &&
        /^(?:the |her |his |their |a )?[a-z]+(?: [a-z]+)?(?: ,| -| :| is)? N\d+$/.test(fact.words) &&
        !/(?:talk|spoke|got|reach|hold|met|had|gave|answered|said|per|was|via|by) /.test(` ${fact.words}`)
      )
    )
  })
}

/** Details whose words could be a call's: "ref was Joe Pitts", "I'm going for set dresser". */
const isPlainDetail = new RegExp(
  '^ (?:(?:(?:for|at|on) O\\d+ (?:, )?)?(?:the |my )?(?:ref|referral|reference)(?: (?:for|at|on) O\\d+)? (?:is|was)' +
    ' N\\d+|(?:i am )?(?:going|applying|up|here) for [a-z ]+) $',
)

const ofFriend =
  / my (?:old |good )?(?:friend|buddy|pal|mate|cousin|roommate|brother|sister|uncle|aunt|teacher) /

const hasFields = (fields: FollowUpFields): boolean => Object.keys(fields).length > 0

const details = new RegExp(
  ' (?:contact|ext|extension|x|ref|referral|referred|refered|recommended|upm|poc|apoc|designer' +
    '|coordinator|producer|manager|director|supervisor|gaffer|decorator|department|role|position|time|zone' +
    '|listing|city|in|at|called|location|place|central|mountain|number|eastern|central|mountain|pacific' +
    '|ask|care|via|attn|attention|est|pst|cst|mst|et|pt|name|master|dp|ad|applied|job|through|boss|head|pa' +
    '|calls|phonecalls|moved|moving|relocated|relocating|reference|[xX]\\d+) ',
)

/** A labelled detail of an office already known. */
function amended(tidy: string, scene: Scene, input: ReadingInput): Reading[] | undefined {
  const hasPhone = scene.phones.some(Boolean)
  if (
    !hasPhone &&
    !details.test(scene.text) &&
    !isPlainDetail.test(scene.text) &&
    !/ (?:x|ext)\d+ /.test(scene.text)
  )
    return undefined
  if (/\?\s*$/.test(tidy)) return undefined
  const today = parseMoment(input.now).day
  const words = withoutOwnNumber(wordsOf(tidy))
  const fields = followUpOf(words, today, false)
  const zone = zoneNamed(tidy.replace(/\s+/g, ' '))
  const named = new RegExp(
    '^ (?:(?:it|the (?:show|office|production|company|movie|name)|they|name|their name|office' +
      '|production) (?:is|are) (?:actually |really |now )?(?:called|named)|(?:the )?(?:production|company' +
      '|office|show)(?: name)? (?:is|:)) ',
  ).test(scene.text)
  const office = named ? followUpOf(words, today, true).office : undefined
  const followUp: FollowUpFields = { ...(office ? { office } : {}), ...fields, ...(zone ? { zone } : {}) }
  if (
    followUp.noCalls &&
    !/ (?:listing|says|said|post|posting|ad|site|website|they|it|notice|states|listed|email|flyer) /.test(
      scene.text,
    )
  )
    return undefined
  if (
    Object.keys(followUp).join() === 'role' &&
    !/ (?:role|position|job|for|as|want|wants|seeking|is) /.test(scene.text)
  )
    return undefined
  if (!hasFields(followUp)) return undefined
  if (Object.keys(followUp).every((key) => key === 'sentOn')) return undefined
  if (
    Object.keys(followUp).every((key) => key === 'place') &&
    !/ (?:in|city|location|at|based|place|from|is|(?<!N\d )mov(?:ed|ing)|relocat(?:ed|ing)) /.test(
      scene.text,
    ) &&
    !isKnownPlace(tidy.trim())
  )
    return undefined
  const [only] = scene.offices.length === 1 ? (scene.offices[0]?.offices ?? []) : []
  const about = only !== undefined && only !== input.focus ? { office: only } : {}
  return [{ kind: 'amend', followUp, ...about }]
}

/** True where fields name, in capitals, an office that is not known: "Cedar Falls Road" beside "Cedar Ghost". */
function namesNewOffice(tidy: string, fields: FollowUpFields | undefined, input: ReadingInput): boolean {
  const words = fields?.office?.replace(/'s$/, '').split(' ') ?? []
  const isWhole = words.length > 1 && tidy.includes(words.join(' ')) && tidy !== tidy.toUpperCase()
  return isWhole && !input.offices.some((known) => words.every((word) => known.includes(word)))
}

/** Offices that a text adds, or details that it amends; undefined when it is about something else. */
export function readFollowUp(tidy: string, scene: Scene, input: ReadingInput): Reading[] | undefined {
  const isFollowed = / follow(?:ing)? up (?:with|on) .*PHONE/.test(scene.text) && scene.offices.length === 0
  const isLed = isFollowed || leads.test(scene.text)
  const today = parseMoment(input.now).day
  if (bareAdd.test(scene.text)) return [{ kind: 'add', followUp: {} }]
  const hasPhone = scene.text.includes(' PHONE ')
  const isKnown = known.test(scene.text) || (scene.offices.length > 0 && !isLed)
  const isMoved = new RegExp(
    ' (?:number|line|it|they)(?: (?:for|of) (?:them|it|O\\d+|the office))?(?: (?:has|is|was|have|just' +
      '|are))* (?:changed|moved|switched|now)(?: to| is' +
      '| at)* PHONE ',
  ).test(scene.text)
  const isForKnown = isLed && / (?:to|for) O\d+(?: [.!])* $/.test(scene.text)
  if (isMoved || isForKnown) return amended(tidy, scene, input)
  const found = hasPhone ? followUpsOf(tidy, today) : []
  const isNew = namesNewOffice(tidy, found[0], input)
  const isReferred = isNew && (found[0]?.referral !== undefined || ofFriend.test(scene.text))
  if (!isLed && !isReferred && tellsOfCall(scene, scene.text, isNew ? `${found[0]?.office}` : ''))
    return undefined
  if (
    /^ add /.test(scene.text.replace(leads, (lead) => (lead.trim().endsWith('add') ? ' add' : lead))) ||
    / add /.test(scene.text.slice(0, 60)) ||
    (isLed && hasPhone)
  ) {
    const added = followUpsOf(tidy, today)
    const isDetail = !hasPhone && added.every((fields) => hasFields(fields) && !fields.office)
    return added.map((followUp) => ({ kind: isDetail ? 'amend' : 'add', followUp }))
  }
  if (hasPhone && (!isKnown || isLed || isNew)) return found.map((followUp) => ({ kind: 'add', followUp }))
  if (!isPlainDetail.test(scene.text) && tellsOfAnything(scene)) return undefined
  return amended(tidy, scene, input)
}
