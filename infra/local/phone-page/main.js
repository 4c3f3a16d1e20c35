/** The phone page: asks for everything whenever something happened on the desk, and shows it. */
import { ask, askOrNothing, listen, tell } from './api.js'
import { showCall } from './call.js'
import { showClock } from './clock.js'
import { showComposer } from './composer.js'
import { showFaults } from './faults.js'
import { showLedger } from './ledger.js'
import { showOfficePhones } from './office-phones.js'
import { showOffices } from './offices.js'
import { showSchedule } from './schedule.js'
import { showThread } from './thread.js'
import { onWhose, whose } from './whose.js'

const standing = document.getElementById('standing')
const zoneUntilKnown = 'America/Los_Angeles'

let isRefreshing = false
let isStale = false

async function refresh() {
  isStale = true
  if (isRefreshing) return
  isRefreshing = true
  try {
    while (isStale) {
      isStale = false
      await showEverything(whose())
    }
  } catch (error) {
    tell(error.message)
  } finally {
    isRefreshing = false
  }
}

async function showEverything(phone) {
  const [clock, texts, schedules, faults, calls] = await Promise.all([
    ask('GET', '/clock'),
    ask('GET', `/phones/${phone}/texts`),
    ask('GET', '/schedules'),
    ask('GET', '/faults'),
    ask('GET', '/calls'),
  ])
  const known = (path) => (texts.length === 0 ? undefined : askOrNothing(path))
  const [applicant, ledger] = await Promise.all([
    known(`/applicants/${phone}`),
    known(`/applicants/${phone}/ledger`),
  ])
  const zone = applicant?.profile?.zone ?? zoneUntilKnown
  showClock(clock, zone, phone, applicant?.wakeAt)
  showComposer(phone, applicant, texts)
  showThread(phone, zone, texts)
  showCall(phone, calls, clock)
  showOffices(applicant)
  await showOfficePhones(applicant, calls)
  showSchedule(schedules, applicant, zone)
  showLedger(ledger ?? [], zone)
  showFaults(faults)
  standing.textContent = standingOf(applicant)
}

function standingOf(applicant) {
  const name = applicant?.profile?.name
  const words = { paused: 'paused', 'opted-out': 'opted out', joining: 'signing up' }
  const how = words[applicant?.standing?.status]
  return [name === undefined ? 'the assistant' : `on ${name}’s phone`, how].filter(Boolean).join(', ')
}

onWhose(refresh)
listen(refresh, () => tell('The desk does not answer. Is npm start still running?'))
