/** The reply box, the digit keys, and a few texts to begin with. */
import { ask, attempt } from './api.js'
import { element, show } from './element.js'

const form = document.getElementById('composer')
const words = document.getElementById('words')
const keys = document.getElementById('keys')
const starters = document.getElementById('starters')

/** What the digits mean while a card is open. */
const cardLegend = ['no answer', 'voicemail', 'busy', 'talked', 'later', 'not today']

let phoneNow = ''
let isSending = false

const send = (body) =>
  attempt(async () => {
    if (isSending || body.trim() === '') return
    isSending = true
    try {
      await ask('POST', '/texts', { from: phoneNow, body })
    } finally {
      isSending = false
    }
  })

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const body = words.value
  if (body.trim() === '') return
  words.value = ''
  if (!(await send(body))) words.value = body
  words.focus()
})

words.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  form.requestSubmit()
})

const digits = cardLegend.map((_meaning, index) => {
  const key = element('button', { type: 'button', text: String(index + 1) })
  key.addEventListener('click', () => send(String(index + 1)))
  return key
})
keys.append(...digits)

/** Shows what fits now: the digits' meaning while a card is open, texts to begin with while nothing has begun. */
export function showComposer(phone, applicant, texts) {
  phoneNow = phone
  const isCardOpen = applicant?.open?.kind === 'card'
  digits.forEach((key, index) => {
    const digit = String(index + 1)
    const meaning = isCardOpen ? [element('small', { text: cardLegend[index] })] : []
    show(key, [digit, ...meaning])
    key.setAttribute('aria-label', isCardOpen ? `${digit}, ${cardLegend[index]}` : digit)
  })
  showStarters(startersFor(applicant, texts))
}

function startersFor(applicant, texts) {
  if (texts.length === 0) return ['Hello']
  if (applicant?.profile?.name === undefined) return ['Maya Torres, PA']
  if (applicant.followUpsEver > 0) return []
  return [
    'add Blue Harbor 310-555-0142 UPM Dana Lee, Suzie Smith referred me',
    'add Peachtree Pictures 404-555-0117 x204, art dept PA',
  ]
}

function showStarters(suggestions) {
  starters.hidden = suggestions.length === 0
  const shown = [...starters.children].map(({ textContent }) => textContent)
  if (shown.join('\n') === suggestions.join('\n')) return
  starters.replaceChildren(
    ...suggestions.map((suggestion) => {
      const button = element('button', { type: 'button', text: suggestion })
      button.addEventListener('click', () => send(suggestion))
      return button
    }),
  )
}
