import { nextOrder } from './next-order.ts'
import type { Disposition, Next, Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Outcome, Said } from './weigh-outcomes.ts'

function nextOf(
  said: Said,
  at: string | undefined,
  scene: Scene,
  text: string,
  person: string | undefined,
): Next {
  const named = said.name === undefined ? undefined : scene.names[said.name]
  const other = named !== undefined && named !== person ? { person: named } : {}
  const when = at === undefined ? {} : { at }
  switch (said.next) {
    case 'hired':
      return { kind: 'hired', ...when }
    case 'interview':
      return { kind: 'interview', ...when, ...(said.mode ? { mode: said.mode } : {}) }
    case 'call-back':
      return { kind: 'call-back', ...when, ...other }
    case 'transferred':
      return { kind: 'transferred', ...other }
    case 'send-resume': {
      const email = / EMAIL /.test(text) ? scene.emails[0] : undefined
      return { kind: 'send-resume', ...(email ? { to: email } : {}) }
    }
    default:
      return { kind: said.next }
  }
}

/** "55 main st": where to come. */
const hasAddress =
  / \d{1,5} [a-zA-Z0-9]+(?: [a-z]+)? (?:st|street|ave|avenue|blvd|boulevard|rd|road|drive|lane|way) /

const inTheirOffice = / (?:in|at|to) (?:the|their|her|his) (?:office|production office|stage|studio) /

/** "call tuesday" is asked; "out until monday" only says why. */
const isAsked = (said: Said): boolean =>
  /^(?:call|try|check|ring|phone|follow|back|come)|(?:call|try|(?:call|ring|phone|check|try) back) T/.test(
    said.words,
  )

/** "Zoom with Bram, just spoke to him": him is the only one named. */
const onlyOne = (scene: Scene, text: string): number | undefined =>
  scene.names.length === 1 &&
  / N0 .* (?:spoke|spoken|talked|talking|speaking|chatted) (?:to|with) (?:him|her) /.test(text)
    ? 0
    : undefined

/** The reading of one call: who was spoken to and the first of what they said. */
export function callReading(
  scene: Scene,
  text: string,
  disposition: Disposition,
  outcomes: readonly Outcome[],
  said: readonly Said[],
  timeOf: (said: Said) => string | undefined,
  speaker: () => number | undefined,
): Reading {
  if (disposition === 'voicemail') {
    const messages = outcomes.filter(
      (one) => one.disposition === 'voicemail' && one.leftMessage !== undefined,
    )
    const hungUp = / (?:hung|hang) up (?!on me)/.test(text) ? false : undefined
    const leftMessage = messages.at(-1)?.leftMessage ?? hungUp
    return { kind: 'disposition', disposition, ...(leftMessage === undefined ? {} : { leftMessage }) }
  }
  if (disposition !== 'answered') return { kind: 'disposition', disposition }
  const transfer = said.find((one) => one.next === 'transferred')
  const talks = outcomes.filter(
    (one) => one.disposition === 'answered' && !/(?:cut|dropped|disconnected|hung|died|dead)/.test(one.words),
  )
  const isTalkAfter =
    transfer !== undefined &&
    talks.some(
      (one) =>
        one.to > transfer.to + 1 &&
        (one.name === undefined || one.name !== transfer.name || !/(?:voicemail|machine)/.test(one.words)),
    )
  const told = isTalkAfter ? said.filter((one) => one.next !== 'transferred') : said
  const notFree = new Set(said.filter((one) => one.next === 'call-back').map((one) => one.name))
  const names = talks.filter(
    (one) =>
      one.name !== undefined &&
      (!notFree.has(one.name) || /^(?:talked|spoke|spoken|got|reached|N)(?!.* , N)/.test(one.words)),
  )
  const lastNamed = names.at(-1)
  const passedTo =
    isTalkAfter && transfer.name !== undefined && !(lastNamed && lastNamed.from > transfer.to)
      ? transfer.name
      : undefined
  const spokenTo =
    passedTo ?? lastNamed?.name ?? speaker() ?? (notFree.has(0) ? undefined : onlyOne(scene, text))
  const person = spokenTo === undefined ? undefined : scene.names[spokenTo]
  const ranked = told
    .map((one) => ({ one, at: timeOf(one) }))
    .map((ranking) => ({ ...ranking, order: nextOrder(ranking.one, ranking.at !== undefined) }))
    .sort(
      (a, b) =>
        a.order - b.order || Number(!a.at) - Number(!b.at) || Number(isAsked(b.one)) - Number(isAsked(a.one)),
    )
  const first = ranked[0]
  const named =
    first?.one.next === 'call-back'
      ? ranked.find(({ one }) => one.next === 'call-back' && one.name !== undefined && one.name !== spokenTo)
      : undefined
  const mode =
    first?.one.next === 'interview'
      ? (ranked.find(({ one }) => one.next === 'interview' && one.mode)?.one.mode ??
        (hasAddress.test(text) || inTheirOffice.test(text) ? ('in-person' as const) : undefined) ??
        (/ (?:by|over the|via|on the) phone /.test(text) ? ('phone' as const) : undefined))
      : undefined
  const next =
    first &&
    nextOf(
      {
        ...first.one,
        ...(named?.one.name === undefined ? {} : { name: named.one.name }),
        ...(mode ? { mode } : {}),
      } as Said,
      first.at,
      scene,
      text,
      person,
    )
  const rest = ranked
    .slice(1)
    .filter(({ one }) => one.next !== first?.one.next)
    .map(({ one }) => one.next)
  return {
    kind: 'disposition',
    disposition,
    ...(person ? { person } : {}),
    ...(next ? { next } : {}),
    ...(rest.length > 0 ? { note: rest.join(', ') } : {}),
  }
}
