/** A call on this phone: it rings, shows and speaks what is said, and has keys and a box for words. */
import { ask, attempt } from './api.js'
import { captionsOf } from './captions.js'
import { element } from './element.js'
import { written } from './links.js'
import { beSilent, canListen, canSpeak, listenOnce, speak } from './voice.js'

const place = document.getElementById('call')
const title = document.getElementById('call-title')
const state = document.getElementById('call-state')
const captions = document.getElementById('captions')
const actions = document.getElementById('call-actions')
const keypad = document.getElementById('keypad')
const sayForm = document.getElementById('say')
const sayWords = document.getElementById('say-words')
const listenButton = document.getElementById('listen')
const aloud = document.getElementById('aloud')
const callButton = document.getElementById('call-assistant')

// What scrolls must be reachable by keyboard.
captions.tabIndex = 0

let phoneNow = ''
let shownId
let closedId
/** How many lines of the call were on the screen already: only new ones are spoken. */
let linesShown = 0

const on = (path, body, method = 'POST') => attempt(() => ask(method, `/calls/${shownId}${path}`, body))

callButton.addEventListener('click', () => attempt(() => ask('POST', '/calls', { from: phoneNow })))

keypad.append(
  ...[...'123456789*0#'].map((key) => {
    const button = element('button', { type: 'button', text: key, 'aria-label': `Key ${key}` })
    button.addEventListener('click', () => on('/keys', { digits: key }))
    return button
  }),
)

sayForm.addEventListener('submit', async (event) => {
  event.preventDefault()
  const text = sayWords.value.trim()
  if (text === '') return
  sayWords.value = ''
  await on('/speech', { text })
})

listenButton.hidden = !canListen
listenButton.addEventListener('click', async () => {
  listenButton.setAttribute('aria-pressed', 'true')
  sayWords.value = await listenOnce()
  listenButton.setAttribute('aria-pressed', 'false')
  if (sayWords.value !== '') sayForm.requestSubmit()
})

aloud.parentElement.hidden = !canSpeak
aloud.addEventListener('change', () => {
  if (!aloud.checked) beSilent()
})

/** Whether this leg is at this phone. */
const isHere = (call, phone) => (call.direction === 'inbound' ? call.from === phone : call.to === phone)

/** Shows this phone's latest call while it is on, and afterwards until it is put away. */
export function showCall(phone, calls, clock) {
  phoneNow = phone
  const call = calls.findLast((each) => isHere(each, phone))
  const isLive = call !== undefined && call.endedAt === undefined
  const isShown = isLive || (call !== undefined && call.id === shownId && call.id !== closedId)
  callButton.setAttribute('aria-disabled', String(isLive))
  place.hidden = !isShown
  place.parentElement.classList.toggle('in-call', isShown)
  if (!isShown) {
    shownId = undefined
    return
  }
  if (call.id !== shownId) begin(call)
  const isRinging = isLive && call.direction !== 'inbound' && call.waitsFor === 'answer'
  title.textContent = titleOf(call)
  state.textContent = stateOf(call, isRinging, clock)
  showCaptions(call)
  showActions(call, isLive, isRinging, clock)
  const mayTalk = isLive && !isRinging
  keypad.hidden = !mayTalk
  sayForm.hidden = !mayTalk
}

function begin(call) {
  shownId = call.id
  linesShown = call.startedAt === call.answeredAt || call.events.length < 3 ? 0 : call.events.length
  captions.replaceChildren()
  beSilent()
}

const titleOf = ({ direction, from }) =>
  direction === 'outbound-dial' ? `${written(from)}, through calltime` : 'calltime'

function stateOf(call, isRinging, clock) {
  if (call.endedAt !== undefined) return 'Call ended'
  if (isRinging) return 'rings'
  const waits = {
    keys: 'waits for a key',
    speech: 'listens: say something',
    'the other leg': 'puts you through',
    'hang-up': 'connected',
    answer: 'rings',
    'a moment': 'speaks',
  }
  const frozen = clock.state === 'frozen' ? '. The clock is frozen: let it run, and the call goes on' : ''
  return `${waits[call.waitsFor] ?? ''}${frozen}`
}

function showCaptions(call) {
  const lines = captionsOf(call)
  const known = captions.childElementCount
  if (lines.length < known) captions.replaceChildren()
  for (const line of lines.slice(captions.childElementCount)) {
    captions.append(
      element('p', { class: line.who }, [
        element('span', { class: 'who', text: line.label }),
        element('span', { text: line.text }),
      ]),
    )
  }
  if (lines.length > known) captions.scrollTop = captions.scrollHeight
  for (const line of lines.slice(Math.max(linesShown, 0))) {
    if (aloud.checked && line.isSpoken) speak(line.text, line.isOther)
  }
  linesShown = lines.length
}

function showActions(call, isLive, isRinging, clock) {
  const button = (text, kind, act) => {
    const made = element('button', { type: 'button', text, class: kind })
    made.addEventListener('click', act)
    return made
  }
  const hangUp = () => on('', undefined, 'DELETE')
  const buttons = isRinging
    ? [
        button('Answer', 'answer', () => on('/answer', { as: 'person' })),
        button('Decline', 'hang-up', () => on('/answer', { as: 'busy' })),
      ]
    : isLive
      ? [button('Hang up', 'hang-up', hangUp)]
      : [
          button('Put away', '', () => {
            closedId = call.id
            place.hidden = true
            place.parentElement.classList.remove('in-call')
          }),
        ]
  if (isLive && clock.state === 'frozen')
    buttons.push(
      button('Let the clock run', '', () => attempt(() => ask('PUT', '/clock', { frozen: false }))),
    )
  const said = [...actions.children].map(({ textContent }) => textContent).join()
  if (said !== buttons.map(({ textContent }) => textContent).join() || actions.dataset.call !== call.id) {
    actions.dataset.call = call.id
    actions.replaceChildren(...buttons)
  }
}
