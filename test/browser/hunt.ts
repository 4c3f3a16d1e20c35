import { onTestFinished } from 'vitest'
import { type Desk, startDesk } from '../../infra/local/desk.ts'
import { type DeskDriver, driverOf } from '../journeys/desk-driver.ts'

export const maya = '+12135550100'

/** A desk of its own, the clock frozen on a Thursday morning; the caller closes it. */
export async function freshDesk(now = '2026-11-12T08:00-08:00'): Promise<{ desk: Desk; driver: DeskDriver }> {
  const desk = await startDesk({ now: Date.parse(now), isFrozen: true, show: () => {} })
  return { desk, driver: driverOf(desk) }
}

/** A desk for one test, the first call card just out. */
export async function deskWithCard() {
  const made = await freshDesk('2026-11-24T08:00-08:00')
  onTestFinished(made.desk.close)
  await mayaWithOneOffice(made.driver)
  await made.driver.skipTo('2026-11-24T10:00-08:00')
  return { ...made, card: await cardPath(made.driver) }
}

/** A desk for one test, amid a hunt. */
export async function deskWithHunt() {
  const made = await freshDesk()
  onTestFinished(made.desk.close)
  return { ...made, board: await aHunt(made.driver) }
}

/** Maya is in, with one office that is called at ten. */
export async function mayaWithOneOffice({ text }: DeskDriver): Promise<void> {
  await text(maya, 'hello')
  await text(maya, 'Maya Torres, PA')
  await text(maya, 'add Blue Harbor 310-555-0142 x204 UPM Dana Lee, Suzie Smith referred me')
}

const offices = [
  'add Red Sky Pictures 404-555-0101 contact is Ann Bell, art dept',
  'add Northlight Television 212-555-0118 UPM Ruth Okafor',
  'add Copper Canyon 505-555-0133 contact Luis Vega, locations',
  'add Paper Moon Features 310-555-0177 POC Kim Doyle',
  'add Featherstonehaugh International Pictures 818-555-0150',
]

/** What came of the calls, in turn; a person answers about one in five. */
const outcomes = [
  '1',
  '2',
  '1',
  'spoke to Sam, call back tomorrow at 2',
  '1',
  '2',
  '1',
  '3',
  '1',
  '2',
  '4',
  '1',
]

/**
 * A job hunt of a week and a half: seven offices, every card answered, some people reached, a resume wanted,
 * an interview booked, one office closed. Leaves the clock on a Tuesday at ten, a card just out. Answers the
 * board's link.
 */
export async function aHunt(driver: DeskDriver): Promise<string> {
  const { text, skipTo, advance } = driver
  await mayaWithOneOffice(driver)
  for (const office of offices) await text(maya, office)
  const end = Date.parse('2026-11-23T16:00-08:00')
  for (let count = 0; Date.parse(await driver.now()) < end; count += 1) {
    const bodies = await driver.skipToNextText(maya)
    for (let latest = bodies.join('\n'); /^Call .* now/m.test(latest); count += 1) {
      await advance('PT6M')
      const said = outcomes[count % outcomes.length] ?? '1'
      latest = (await text(maya, said)).join('\n')
      if (/What did they say/.test(latest)) latest = (await text(maya, 'not sure')).join('\n')
      if (/KEEP/.test(latest)) latest = (await text(maya, 'keep')).join('\n')
    }
  }
  await text(maya, 'add Silver Birch Productions 310-555-0166 x12 UPM June Park, Suzie Smith referred me')
  await skipTo('2026-11-24T09:40-08:00')
  await text(maya, 'Paper Moon wants my resume, send it to jobs@papermoon.example')
  await text(maya, 'Northlight: interview wed dec 2 at 10 by zoom')
  await text(maya, 'Copper Canyon is not hiring')
  await skipTo('2026-11-24T10:00-08:00')
  return boardPath(driver)
}

/** A fresh link to the board, without its host. */
export async function boardPath({ text }: DeskDriver): Promise<string> {
  const answer = (await text(maya, 'board')).join('\n')
  return /\/b\/[\w-]{43}/.exec(answer)?.[0] ?? ''
}

/** The last link to a call card that came by text. */
export async function cardPath({ thread }: DeskDriver): Promise<string> {
  const links = (await thread(maya)).flatMap(({ body }) => /\/c\/[\w-]{43}/.exec(body) ?? [])
  return links.at(-1) ?? ''
}
