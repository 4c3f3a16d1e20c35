/** The offices' phones: how each behaves when rung, and one that rings now, to be played by hand. */
import { ask, attempt, tell } from './api.js'
import { element, show } from './element.js'
import { written } from './links.js'

const list = document.getElementById('office-phones')

const behaviours = {
  'by-hand': 'you answer it here',
  person: 'a person answers',
  voicemail: 'a machine answers',
  'no-answer': 'nobody answers',
  busy: 'busy',
  failed: 'no such number',
}

list.addEventListener('change', (event) => {
  const { phone } = event.target.dataset
  if (phone !== undefined) attempt(() => ask('PUT', `/offices/${phone}`, { answer: event.target.value }))
})

list.addEventListener('click', async (event) => {
  const { act, leg, phone } = event.target.dataset
  if (act === 'calls-back') await attempt(() => ask('POST', '/calls', { from: phone }))
  else if (act === 'hang-up') await attempt(() => ask('DELETE', `/calls/${leg}`))
  else if (act !== undefined) await attempt(() => ask('POST', `/calls/${leg}/answer`, { as: act }))
})

let known = ''

/** Draws anew only when something about an office's phone changed, so that a menu that is open stays open. */
export async function showOfficePhones(applicant, calls) {
  const offices = (applicant?.followUps ?? []).map(({ office }) => office)
  const legs = calls.filter(({ endedAt }) => endedAt === undefined)
  const state = JSON.stringify([offices, legs.map(({ id, waitsFor }) => [id, waitsFor])])
  if (state === known) return
  known = state
  if (offices.length === 0) {
    show(list, [element('p', { class: 'none', text: 'None yet.' })])
    return
  }
  const answers = await Promise.all(offices.map(({ phone }) => ask('GET', `/offices/${phone}`))).catch(
    (error) => tell(error.message),
  )
  if (answers === undefined) return
  list.replaceChildren(...offices.map((office, place) => row(office, answers[place].answer, legs)))
}

function row({ name, phone }, answer, legs) {
  const leg = legs.find(({ direction, from, to }) => (direction === 'inbound' ? from : to) === phone)
  const choice = element(
    'select',
    { 'aria-label': `When ${name} is rung`, 'data-phone': phone },
    Object.entries(behaviours).map(([value, text]) =>
      element('option', { value, text, selected: value === answer }),
    ),
  )
  const button = (text, act) =>
    element('button', { type: 'button', text, 'data-act': act, 'data-phone': phone, 'data-leg': leg?.id })
  const isRinging = leg !== undefined && leg.direction !== 'inbound' && leg.waitsFor === 'answer'
  const onTheLine = isRinging ? `rings, and sees ${written(leg?.from)}` : 'on the line'
  const whatItDoes = leg === undefined ? written(phone) : onTheLine
  const buttons = isRinging
    ? [button('Answer', 'person'), button('Voicemail', 'voicemail'), button('Busy', 'busy')]
    : leg === undefined
      ? [button('Calls calltime', 'calls-back')]
      : [button('Hang up', 'hang-up')]
  return element('div', { class: isRinging ? 'office-phone is-ringing' : 'office-phone' }, [
    element('p', {}, [
      element('strong', { text: name }),
      element('span', {
        text: ` ${whatItDoes}`,
      }),
    ]),
    choice,
    element('div', { class: 'office-keys' }, buttons),
  ])
}
