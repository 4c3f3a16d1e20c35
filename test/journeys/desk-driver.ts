import { onTestFinished } from 'vitest'
import type { Applicant } from '../../functions/domain/applicant.ts'
import type { LedgerLine } from '../../functions/domain/ledger.ts'
import type { Variables } from '../../functions/runtime/settings-from.ts'
import { type Desk, startDesk } from '../../infra/local/desk.ts'

/** A text as the control API shows it. */
export type Text = { at: string; from: string; to: string; body: string; segments: number; status: string }

/** Documents and ledger lines as the control API shows them: every instant is an ISO string with `Z`. */
export type Shown<Value> = Value extends readonly (infer Inner)[]
  ? readonly Shown<Inner>[]
  : Value extends object
    ? { [Name in keyof Value]: number extends Value[Name] ? string | number : Shown<Value[Name]> }
    : Value

export type Faults = { twilio?: string; scheduler?: string; queue?: string; store?: string }

/** A desk driven through its control API, as a person at the phone page (or a demo) would drive it. */
export type DeskDriver = {
  desk: Desk
  /** Texts the assistant; answers the bodies that came back until all was quiet. */
  text: (from: string, body: string) => Promise<string[]>
  /** Moves the clock to this instant (`2026-11-24T10:00-08:00`); answers the bodies that came to `phone` on the way. */
  skipTo: (instant: string, phone?: string) => Promise<string[]>
  /** Moves the clock on (`PT45M`, `P1D`). */
  advance: (duration: string, phone?: string) => Promise<string[]>
  /** Moves the clock until a text reaches this phone; answers its body, or nothing when none comes. */
  skipToNextText: (phone: string) => Promise<string[]>
  /** Moves the clock until a card is open (one that is open already counts); answers the last text, or nothing. */
  skipToNextCard: (phone: string) => Promise<string[]>
  now: () => Promise<string>
  thread: (phone: string) => Promise<Text[]>
  document: (phone: string) => Promise<Shown<Applicant>>
  ledger: (phone: string) => Promise<Shown<LedgerLine>[]>
  schedules: () => Promise<{ name: string; group: string; at: string; input: string }[]>
  break: (faults: Faults) => Promise<void>
  mend: () => Promise<void>
  /** Any call of the control API: `ask('GET', '/clock')`. @throws with the desk's sentence when it refuses */
  ask: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>
  close: () => Promise<void>
}

/**
 * A desk in this process and in memory, its clock frozen at `now`; closed when the test has finished.
 * `settings` by their variables' names: `{ SIGN_UP: 'closed' }`.
 */
export async function deskAt(now: string, settings: Variables = {}): Promise<DeskDriver> {
  const desk = await startDesk({ now: Date.parse(now), isFrozen: true, settings })
  onTestFinished(desk.close)
  return driverOf(desk)
}

/** Drives a desk that runs already, by its control API alone. */
export function driverOf(desk: Desk): DeskDriver {
  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await fetch(`${desk.url}/desk/api${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const json: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${method} ${path}: ${(json as { error: string }).error}`)
    return json as Answer
  }
  const thread = (phone: string) => ask<Text[]>('GET', `/phones/${phone}/texts`)
  const bodiesTo = async (phone: string) =>
    (await thread(phone)).filter((text) => text.to === phone).map(({ body }) => body)

  const move = async (wish: Record<string, string>, phone: string | undefined): Promise<string[]> => {
    const before = phone === undefined ? [] : await bodiesTo(phone)
    await ask('PUT', '/clock', wish)
    return phone === undefined ? [] : (await bodiesTo(phone)).slice(before.length)
  }

  const skipToNextCard = async (phone: string): Promise<string[]> => {
    const { open } = await ask<Shown<Applicant>>('GET', `/applicants/${phone}`)
    if (open.kind === 'card') return (await bodiesTo(phone)).slice(-1)
    const { isReached } = await ask<{ isReached: boolean }>('PUT', '/clock', { untilTextTo: phone })
    return isReached ? skipToNextCard(phone) : []
  }

  return {
    desk,
    ask,
    thread,
    text: async (from, body) => {
      const { messages } = await ask<{ messages: Text[] }>('POST', '/texts', { from, body })
      return messages.map((message) => message.body)
    },
    skipTo: (instant, phone) => move({ now: instant }, phone),
    advance: (duration, phone) => move({ advance: duration }, phone),
    skipToNextText: (phone) => move({ untilTextTo: phone }, phone),
    skipToNextCard,
    now: async () => (await ask<{ now: string }>('GET', '/clock')).now,
    document: (phone) => ask('GET', `/applicants/${phone}`),
    ledger: (phone) => ask('GET', `/applicants/${phone}/ledger`),
    schedules: () => ask('GET', '/schedules'),
    break: (faults) => ask('PUT', '/faults', faults),
    mend: () => ask('PUT', '/faults', {}),
    close: desk.close,
  }
}
