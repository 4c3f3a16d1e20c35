/** The thread: every text this phone sent and got, by day. */
import { element } from './element.js'
import { partsOf } from './links.js'
import { dayOf, timeOf } from './when.js'

const log = document.getElementById('thread')
const failures = { failed: 'not sent', undelivered: 'not delivered' }
// A thread that scrolls must be reachable by keyboard.
log.tabIndex = 0

let shownFor
let shownDay

/** Adds what is new; begins afresh for another phone. */
export function showThread(phone, zone, texts) {
  const before = shownFor === `${phone} ${zone}` ? log.querySelectorAll('.text').length : 0
  if (before === 0 || texts.length < before) beginAfresh(phone, zone)
  const known = [...log.querySelectorAll('.text')]
  known.forEach((bubble, place) => {
    updateMeta(bubble, texts[place], zone)
  })
  const fresh = texts.slice(known.length)
  if (texts.length === 0) showEmpty()
  else if (fresh.length > 0) log.querySelector('.empty')?.remove()
  for (const text of fresh) add(text, phone, zone)
  if (fresh.length > 0) toTheEnd()
}

const toTheEnd = () => {
  log.scrollTop = log.scrollHeight
}

// The last text stays in sight when the keys or the keyboard take room from the thread.
new ResizeObserver(toTheEnd).observe(log)

function beginAfresh(phone, zone) {
  shownFor = `${phone} ${zone}`
  shownDay = undefined
  log.replaceChildren()
}

function showEmpty() {
  if (log.querySelector('.empty') !== null) return
  log.append(element('p', { class: 'empty', text: 'No texts yet. Say hello, and it begins.' }))
}

function add(text, phone, zone) {
  const day = dayOf(text.at, zone)
  if (day !== shownDay) log.append(element('div', { class: 'day', text: day }))
  shownDay = day
  const isMine = text.from === phone
  const words = element('p', { class: 'bubble' }, [
    element('span', { class: 'unseen', text: isMine ? 'You: ' : 'calltime: ' }),
    ...partsOf(text.body).map(linked),
  ])
  const bubble = element('div', { class: isMine ? 'text mine' : 'text' }, [
    words,
    element('span', { class: 'meta' }),
  ])
  updateMeta(bubble, text, zone)
  log.append(bubble)
}

function updateMeta(bubble, text, zone) {
  const parts = text.segments > 1 ? `, ${text.segments} segments` : ''
  const failure = failures[text.status]
  const meta = bubble.querySelector('.meta')
  const said = `${timeOf(text.at, zone)}${parts}${failure === undefined ? '' : `, ${failure}`}`
  if (meta.textContent !== said) meta.textContent = said
  bubble.classList.toggle('lost', failure !== undefined)
}

function linked({ text, href }) {
  if (href === undefined) return text
  const opens = href.startsWith('http') ? { target: '_blank', rel: 'noopener' } : {}
  return element('a', { text, href, ...opens })
}
