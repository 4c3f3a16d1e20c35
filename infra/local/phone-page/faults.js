/** Switches that break one thing or another; whoever looks sees how calltime gets over it. */
import { ask, attempt } from './api.js'
import { element } from './element.js'

const place = document.getElementById('faults')

const choices = {
  twilio: [
    'Twilio',
    { down: 'down', slow: 'slow', 'lost-answer': 'loses its answers', 429: 'too busy (429)' },
  ],
  scheduler: ['Scheduler', { down: 'down', late: 'late', twice: 'fires twice', losing: 'loses alarms' }],
  queue: ['Queue', { down: 'down' }],
  store: ['Store', { throttled: 'throttled' }],
}

const selects = Object.entries(choices).map(([name, [label, ways]]) => {
  const options = [['', 'works'], ...Object.entries(ways)].map(([value, text]) =>
    element('option', { value, text }),
  )
  const select = element('select', { name }, options)
  select.addEventListener('change', change)
  return [name, select, element('label', { text: label }, [select])]
})

const mend = element('button', { type: 'button', text: 'Mend everything' })
mend.addEventListener('click', () => attempt(async () => showFaults(await ask('PUT', '/faults', {}))))
place.append(element('div', { class: 'faults' }, [...selects.map(([, , label]) => label), mend]))

function change() {
  const broken = selects
    .filter(([, select]) => select.value !== '')
    .map(([name, select]) => [name, select.value])
  attempt(async () => showFaults(await ask('PUT', '/faults', Object.fromEntries(broken))))
}

export function showFaults(faults) {
  for (const [name, select, label] of selects) {
    select.value = faults[name] ?? ''
    label.classList.toggle('is-broken', select.value !== '')
  }
  mend.disabled = Object.keys(faults).length === 0
}
