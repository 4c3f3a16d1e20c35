import { type DeskDriver, deskAt } from './desk-driver.ts'

/** The people of the journeys: Maya in Los Angeles, Noor in New York, Kai in Honolulu. */
export const maya = '+12135550100'
export const noor = '+12125550111'
export const kai = '+18085550122'

/** Blue Harbor (Los Angeles), Red Sky Pictures (New York), Tin Lighthouse (Chicago), Night Ferry (Denver). */
export const blueHarbor = 'add Blue Harbor 310-555-0142 UPM Dana Lee'
export const redSky = 'add Red Sky Pictures 212-555-0123 UPM Omar Reyes'
export const tinLighthouse = 'add Tin Lighthouse 312-555-0144 UPM Grace Kim'
export const losFeliz = 'add Los Feliz Productions 323-555-0133'
export const nightFerry = 'add Night Ferry 303-555-0155 UPM Lee Woods'

/** Signs somebody up on a desk that stands at `now`. */
export async function signedUp(now: string, phone = maya, name = 'Maya Torres, PA'): Promise<DeskDriver> {
  const desk = await deskAt(now)
  await join(desk, phone, name)
  return desk
}

export async function join(desk: DeskDriver, phone: string, name: string): Promise<void> {
  await desk.text(phone, 'hi')
  await desk.text(phone, name)
}

/** One text from one answer. */
export const only = (texts: readonly string[]): string => texts.join('\n---\n')

/** Lets time pass until a call card is out, and three minutes more for the call itself; answers the card. */
export async function nextCard(desk: DeskDriver, phone: string): Promise<string> {
  for (let tries = 0; tries < 30; tries += 1) {
    const text = only(await desk.skipToNextText(phone))
    const { open } = await desk.document(phone)
    if (open.kind === 'card' && /^\(\d{3}\) \d{3}-\d{4}$/m.test(text)) {
      await desk.advance('PT3M')
      return text
    }
  }
  throw new Error('no card came')
}
