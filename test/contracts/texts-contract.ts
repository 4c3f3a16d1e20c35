import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TwilioUnavailable } from '../../functions/adapters/errors.ts'
import { type Instant, minutes } from '../../functions/domain/time.ts'
import type { Texts } from '../../functions/runtime/ports.ts'

/** Texts to try, and the phones at the other end. */
export type TextsUnderTest = {
  texts: Texts
  now: () => Instant
  /** Moves time on; what is due on the way happens. */
  advance: (milliseconds: number) => Promise<void>
  /** A phone texts the assistant. */
  receive: (from: string, body: string) => void
  /** What the assistant answers to every text from now on; nothing when empty. */
  answerWith: (body: string) => void
  /** What a phone got from the assistant, oldest first. */
  got: (phone: string) => readonly { body: string; status: string }[]
  /** Status reports that came back, by the text id in their path. */
  reports: () => readonly { textId: string; status: string; errorCode?: string }[]
  breakPhone: (phone: string, errorCode: number) => void
  /** `slow`: slower than the client waits. */
  setFault: (fault: 'down' | 'slow' | 'lost-answer' | '429' | undefined) => void
  close: () => Promise<void>
}

const phone = '+12135550101'
const other = '+13105550102'

/** What becomes of texts wherever calltime runs. */
export const textsContract = (name: string, open: () => Promise<TextsUnderTest>): void => {
  describe(`the texts contract, on ${name}`, () => {
    let world: TextsUnderTest
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    const send = (textId: string, to = phone, body = `text ${textId}`) =>
      world.texts.send({ textId, to, body, validSeconds: 900 })
    const bodiesSent = async (since: Instant, to = phone) =>
      (await world.texts.listSent(to, since)).map(({ body }) => body)

    it('are accepted, arrive, and are reported on by their id: sent, then delivered', async () => {
      expect(await send('t1')).toEqual({
        outcome: 'accepted',
        sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      })
      await world.advance(minutes(1))
      expect(world.got(phone)).toMatchObject([{ body: 'text t1', status: 'delivered' }])
      expect(world.reports()).toEqual([
        { textId: 't1', status: 'sent' },
        { textId: 't1', status: 'delivered' },
      ])
    })

    it('keep every character', async () => {
      const body = ' Ruben O’Neill & Søn <b> "x" + 100 % €\n\n+12135550142\n🎬 ok '
      await send('t1', phone, body)
      await world.advance(minutes(1))
      expect(world.got(phone)[0]?.body).toBe(body)
      expect(await bodiesSent(world.now() - minutes(5))).toEqual([body])
    })

    it('that do not arrive are reported with the reason of the carrier', async () => {
      world.breakPhone(phone, 30003)
      await send('t1')
      await world.advance(minutes(1))
      expect(world.reports().at(-1)).toEqual({ textId: 't1', status: 'undelivered', errorCode: '30003' })
    })

    it('are refused with the code of Twilio', async () => {
      expect(await send('t1', '+15005550001')).toEqual({ outcome: 'refused', code: 21211 })
      expect(await send('t2', '+15005550009')).toEqual({ outcome: 'refused', code: 21614 })
      expect(await send('t3', 'nobody')).toEqual({ outcome: 'refused', code: 21211 })
      expect(await send('t4', phone, 'x'.repeat(1_601))).toEqual({ outcome: 'refused', code: 21617 })
      expect(await send('t5', phone, '')).toEqual({ outcome: 'refused', code: 21602 })
    })

    it('are refused while a phone has opted out, to that phone alone', async () => {
      world.receive(phone, ' stop ')
      await world.advance(0)
      expect(await send('t1')).toEqual({ outcome: 'refused', code: 21610 })
      expect(await send('t2', other)).toMatchObject({ outcome: 'accepted' })
      world.receive(phone, 'Start')
      await world.advance(0)
      expect(await send('t3')).toMatchObject({ outcome: 'accepted' })
    })

    it('are listed by receiver, newest first, from the second on in which `since` lies', async () => {
      await world.advance(700)
      const since = world.now()
      await send('t1')
      await send('t2', other)
      await world.advance(minutes(1))
      await send('t3')
      expect(await bodiesSent(since)).toEqual(['text t3', 'text t1'])
      expect(await bodiesSent(since + minutes(1))).toEqual(['text t3'])
      expect(await bodiesSent(since + minutes(2))).toEqual([])
      const [latest] = await world.texts.listSent(phone, since)
      expect(latest).toMatchObject({ createdAt: Math.floor(world.now() / 1_000) * 1_000, status: 'queued' })
    })

    it('are listed all, however many', async () => {
      const since = world.now()
      for (let count = 0; count < 230; count += 1) await send(`t${count}`)
      expect(new Set(await bodiesSent(since)).size).toBe(230)
    })

    it('that answer a text are not listed as sent by us: they have no id of ours', async () => {
      const since = world.now()
      world.answerWith('an answer')
      world.receive(phone, 'hello')
      await world.advance(minutes(1))
      expect(world.got(phone)).toMatchObject([{ body: 'an answer' }])
      expect(await bodiesSent(since)).toEqual([])
    })

    it('that came in are listed from the second on in which `since` lies', async () => {
      await world.advance(500)
      const since = world.now()
      world.receive(phone, 'first')
      await send('t1')
      await world.advance(minutes(1))
      world.receive(other, 'second')
      await world.advance(0)
      const received = await world.texts.listReceived(since)
      expect(received.map(({ from, body }) => [from, body])).toEqual([
        [other, 'second'],
        [phone, 'first'],
      ])
      expect(received[0]).toMatchObject({ sid: expect.stringMatching(/^SM/), createdAt: expect.any(Number) })
      expect(await world.texts.listReceived(since + minutes(1))).toHaveLength(1)
    })

    it('say try again when Twilio took none, for want of room', async () => {
      world.setFault('429')
      expect(await send('t1')).toEqual({ outcome: 'try-again' })
      world.setFault(undefined)
      expect(await send('t2', '+15005550006')).toMatchObject({ outcome: 'accepted' })
      expect(await bodiesSent(0)).toEqual([])
    })

    it.each(['lost-answer', 'slow'] as const)(
      'are unknown, sent once and to be found after a %s',
      async (fault) => {
        world.setFault(fault)
        expect(await send('t1')).toEqual({ outcome: 'unknown' })
        expect(await bodiesSent(world.now() - minutes(1))).toEqual(['text t1'])
        await world.advance(minutes(1))
        expect(world.got(phone)).toHaveLength(1)
      },
    )

    it('are unknown while Twilio is down, and no list then proves anything', async () => {
      world.setFault('down')
      expect(await send('t1')).toEqual({ outcome: 'unknown' })
      await expect(world.texts.listSent(phone, 0)).rejects.toBeInstanceOf(TwilioUnavailable)
      await expect(world.texts.listReceived(0)).rejects.toBeInstanceOf(TwilioUnavailable)
      world.setFault(undefined)
      expect(await bodiesSent(0)).toEqual([])
    })
  })
}
