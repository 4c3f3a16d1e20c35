/** The clock across the top: what time it is, and the buttons that move it. */
import { ask, attempt, tell } from './api.js'
import { dayAndYearOf, shortOf, spanOf, timeAndZoneOf } from './when.js'

const time = document.getElementById('now-time')
const day = document.getElementById('now-day')
const state = document.getElementById('clock-state')
const moved = document.getElementById('clock-moved')
const skipNext = document.getElementById('skip-next')
const skipMinutes = document.getElementById('skip-minutes')
const skipDay = document.getElementById('skip-day')
const runOrFreeze = document.getElementById('run-or-freeze')
const moves = [skipNext, skipMinutes, skipDay, runOrFreeze]

let clock
let zoneNow = 'America/Los_Angeles'
let phoneNow = ''
let wakeAtNow

const nowAt = () => clock.now + (clock.isRunning ? Date.now() - clock.heardAt : 0)

async function move(wish) {
  for (const button of moves) button.setAttribute('aria-disabled', 'true')
  await attempt(async () => {
    const answer = await ask('PUT', '/clock', wish)
    showClock(answer, zoneNow, phoneNow, wakeAtNow)
    if (answer.isReached === false) tell('No text is coming to this phone. Text calltime to plan something.')
  })
  for (const button of moves) button.removeAttribute('aria-disabled')
  moved.textContent = `It is ${timeAndZoneOf(nowAt(), zoneNow)}, ${dayAndYearOf(nowAt(), zoneNow)}.`
}

const onClick = (button, wish) =>
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') move(wish())
  })

onClick(skipNext, () => ({ untilTextTo: phoneNow }))
onClick(skipMinutes, () => ({ advance: 'PT15M' }))
onClick(skipDay, () => ({ now: new Date(nextMorning(nowAt(), zoneNow)).toISOString() }))
onClick(runOrFreeze, () => ({ frozen: clock.isRunning }))

/** Shows the clock in the applicant's zone, and the applicant's next moment. */
export function showClock({ now, state: runs }, zone, phone, wakeAt) {
  clock = { now: Date.parse(now), isRunning: runs === 'running', heardAt: Date.now() }
  wakeAtNow = wakeAt
  zoneNow = zone
  phoneNow = phone
  draw()
}

function draw() {
  if (clock === undefined) return
  const now = nowAt()
  time.textContent = timeAndZoneOf(now, zoneNow)
  time.dateTime = new Date(now).toISOString()
  day.textContent = dayAndYearOf(now, zoneNow)
  runOrFreeze.textContent = clock.isRunning ? 'Freeze' : 'Let it run'
  runOrFreeze.setAttribute('aria-pressed', String(!clock.isRunning))
  const runs = clock.isRunning ? 'Running' : 'Frozen'
  const next =
    wakeAtNow === undefined
      ? 'nothing is planned'
      : `next moment ${shortOf(wakeAtNow, zoneNow)}, ${spanOf(Date.parse(wakeAtNow) - now)}`
  const said = `${runs}; ${next}`
  if (state.textContent !== said) state.textContent = said
}

setInterval(draw, 1000)

/** 8:00 in the morning of the day after, there. */
function nextMorning(at, zone) {
  const hour = 3_600_000
  const wall = (instant) => {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(new Date(instant))
    const get = (type) => parts.find((part) => part.type === type)?.value
    return { day: `${get('year')}-${get('month')}-${get('day')}`, hour: Number(get('hour')) }
  }
  const today = wall(at).day
  let next = Math.floor(at / hour) * hour
  while (wall(next).day === today || wall(next).hour < 8) next += hour
  return next
}
