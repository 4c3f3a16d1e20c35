/** Beside the phone: every office followed up, where it stands, and its next moment. */
import { element, show } from './element.js'
import { written } from './links.js'
import { shortAndZoneOf, timeAndZoneOf } from './when.js'

const list = document.getElementById('offices')

const purposes = {
  first: 'first call',
  retry: 'next try',
  'after-message': 'after the message left',
  'call-back': 'call back, as they asked',
  'after-resume': 'after the resume',
  'after-answer': 'call again',
  'set-interview-time': 'set the interview time',
  'check-in': 'check in',
}

const heldWhy = {
  'red-flag': 'nobody ever answers',
  'wrong-number': 'waits for the right number',
  'no-slot': 'no time fits',
  expired: 'it is an old one',
  'no-day': 'no day was named',
}

/** What a stage says: when, and why then. */
const stages = {
  planned: (stage) => ({ at: stage.at, why: purposes[stage.purpose?.kind] ?? 'next call' }),
  'resume-asked': (stage) => ({
    at: stage.takenAsSentAt,
    why: 'they asked for the resume; taken as sent then',
  }),
  interview: (stage) => ({ at: stage.at, why: 'interview' }),
  'going-in': (stage) => ({ at: stage.askAt, why: 'going in now; asked then how it went' }),
  questioned: (stage) => ({ at: stage.askAgainAt, why: 'keep or drop? asked again then' }),
  held: (stage) => ({ why: `waits for you: ${heldWhy[stage.why] ?? stage.why}` }),
}

export function showOffices(applicant) {
  const followUps = applicant?.followUps ?? []
  if (followUps.length === 0) {
    show(list, [element('p', { class: 'none', text: 'None yet. Text “add”, the name and the number.' })])
    return
  }
  show(
    list,
    followUps.map((followUp) => office(followUp, applicant.open)),
  )
}

function office(followUp, open) {
  const { office: place, stage, contact } = followUp
  const isOpen = open?.kind === 'card' && open.followUpId === followUp.id
  const { at, why } = isOpen
    ? { at: open.closesAt, why: 'the card is out, until' }
    : (stages[stage?.status]?.(stage) ?? {})
  const extension = place.extension === undefined ? '' : ` ext. ${place.extension}`
  const whom = contact === undefined ? '' : `, ${contact}`
  const moment =
    at === undefined ? '' : isOpen ? timeAndZoneOf(at, place.zone) : shortAndZoneOf(at, place.zone)
  const next = element('p', { class: 'next' }, [
    element('span', { class: 'stage', text: why ?? '' }),
    element('strong', { text: moment }),
  ])
  return element('article', { class: isOpen ? 'office is-open' : 'office' }, [
    element('h3', { text: place.name }),
    next,
    element('p', { class: 'where', text: `${written(place.phone)}${extension}${whom}` }),
    element('p', { class: 'tries', text: `${cityOf(place.zone)} time${triesOf(followUp.evidence)}` }),
  ])
}

const cityOf = (zone) => zone.split('/').at(-1).replaceAll('_', ' ')

function triesOf(evidence) {
  const count = (evidence?.noAnswers ?? 0) + (evidence?.machines ?? 0)
  if (count === 0) return ''
  return `, ${count} ${count === 1 ? 'try' : 'tries'} on ${evidence.days} ${evidence.days === 1 ? 'day' : 'days'}`
}
