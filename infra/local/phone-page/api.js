/** Calls of the desk's control API. A refusal is shown once, in the desk's own words. */

const notice = document.getElementById('notice')
let hiding

export async function ask(method, path, body) {
  const answer = await fetch(`/desk/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => undefined)
  if (answer === undefined) throw new Refused(0, 'The desk does not answer. Is npm start still running?')
  const json = await answer.json()
  if (!answer.ok) throw new Refused(answer.status, json.error)
  return json
}

const lastKnown = new Map()

/** Asks for something that may well not be there yet; while the store does not answer, what was last known. */
export async function askOrNothing(path) {
  try {
    lastKnown.set(path, await ask('GET', path))
  } catch (error) {
    if (!(error instanceof Refused) || ![404, 503].includes(error.status)) throw error
    if (error.status === 404) lastKnown.delete(path)
  }
  return lastKnown.get(path)
}

export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence)
    this.status = status
  }
}

/** Runs what a button asks for; a failure becomes a notice. */
export async function attempt(work) {
  try {
    await work()
    return true
  } catch (error) {
    tell(error.message)
    return false
  }
}

export function tell(sentence) {
  notice.textContent = sentence
  notice.hidden = false
  clearTimeout(hiding)
  hiding = setTimeout(() => {
    notice.hidden = true
  }, 8000)
}

/** Calls `changed` whenever something happened on the desk; `lost` when its line is cut. */
export function listen(changed, lost) {
  const events = new EventSource('/desk/api/events')
  events.addEventListener('open', changed)
  events.addEventListener('changed', changed)
  events.addEventListener('error', lost)
}
