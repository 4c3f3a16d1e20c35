/** Whose phone this is: kept in the address, so that two windows can be two people, and remembered. */
import { tell } from './api.js'
import { element } from './element.js'
import { dialled, written } from './links.js'

const input = document.getElementById('whose')
const known = document.getElementById('phones')
const firstPhone = '+12135550100'
const memory = 'calltime-phones'

let phone = phoneIn(location.hash) ?? remembered()[0] ?? firstPhone

export const whose = () => phone

/** Calls `changed` when another phone is chosen. */
export function onWhose(changed) {
  const choose = (next) => {
    phone = next
    location.hash = next
    remember(next)
    input.value = written(next)
    changed()
  }
  input.addEventListener('change', () => {
    const next = phoneIn(input.value)
    if (next === undefined) {
      tell(`“${input.value}” is not a phone number. Write it like (213) 555-0100.`)
      input.value = written(phone)
    } else choose(next)
  })
  addEventListener('hashchange', () => {
    const next = phoneIn(location.hash)
    if (next !== undefined && next !== phone) choose(next)
  })
  input.value = written(phone)
  remember(phone)
}

function phoneIn(text) {
  const number = dialled(decodeURIComponent(text))
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(memory) ?? '[]').filter((entry) => typeof entry === 'string')
  } catch {
    return []
  }
}

function remember(next) {
  const phones = [next, ...remembered().filter((other) => other !== next), firstPhone].slice(0, 8)
  localStorage.setItem(memory, JSON.stringify([...new Set(phones)]))
  known.replaceChildren(...[...new Set(phones)].map((each) => element('option', { value: written(each) })))
}
