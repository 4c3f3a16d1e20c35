import type { SQSEvent } from 'aws-lambda'
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js'
import { minutes } from '../../../functions/domain/time.ts'
import { twilioForm, twiml } from '../../../functions/runtime/http.ts'
import { applicantIdOf } from '../../../functions/runtime/identity.ts'
import { applicantKey } from '../../../functions/runtime/keys.ts'
import type { HttpEvent, Item, Ports } from '../../../functions/runtime/ports.ts'

/**
 * Functions just large enough to try the desk with, on the real ports: a text is echoed, counted and brings an alarm an
 * hour later ("alarm 90": so many minutes); the alarm texts "it is time".
 */
const functions: Readonly<Record<string, unknown>> = {
  'functions/sms-reply.ts': {
    handle: async (ports: Ports, event: HttpEvent) => {
      const form = await twilioForm(ports, event)
      if (form.kind === 'refused') return form.answer
      const { From: phone = '', Body: body = '' } = form.params
      if (body === 'stumble') throw new Error('the handler stumbled over something secret')
      const pk = applicantKey(applicantIdOf((await ports.secrets.get()).idKey, phone))
      const before = await ports.table.get(pk, 'STATE')
      const wakeAt = ports.clock.now() + minutes(Number(/^alarm (\d+)/.exec(body)?.[1] ?? 60))
      await ports.alarms.set(idOf(pk), wakeAt)
      await save(ports, { pk, sk: 'STATE', phone, id: idOf(pk), wakeAt, dueShard: 'due#0' }, before)
      const answer = new MessagingResponse()
      answer.message(`You said: ${body}`)
      return twiml(answer.toString())
    },
  },
  'functions/wake.ts': {
    handle: async (ports: Ports, { Records }: SQSEvent) => {
      for (const { body } of Records) {
        const item = await ports.table.get(`APPLICANT#${JSON.parse(body).applicantId}`, 'STATE')
        if (item === undefined || item.wakeAt === undefined || Number(item.wakeAt) > ports.clock.now())
          continue
        const { wakeAt: _due, dueShard: _shard, ...rest } = item
        await save(ports, rest as Item, item)
        const textId = ports.ids.fresh()
        await ports.texts.send({ textId, to: String(item.phone), body: 'it is time', validSeconds: 600 })
      }
      return { batchItemFailures: [] }
    },
  },
  'functions/sweep.ts': {
    handle: async (ports: Ports) => {
      for (const { pk } of await ports.table.due(0, ports.clock.now(), 10))
        await ports.alarms.wakeSoon(idOf(pk), 0)
    },
  },
  'functions/inbound-sweep.ts': {
    handle: async (ports: Ports) => ({ until: ports.clock.now() }),
  },
}

const nothingHere = { handle: async () => ({ statusCode: 204 }) }

export const loadSmallApp = async (file: string): Promise<unknown> => functions[file] ?? nothingHere

const idOf = (pk: string) => pk.slice('APPLICANT#'.length)

async function save(ports: Ports, item: Item, before: Item | undefined): Promise<void> {
  const texts = Number(before?.texts ?? 0) + 1
  const version = before === undefined ? undefined : Number(before.version)
  const tail = [{ at: ports.clock.now(), n: texts, kind: 'noted', note: 'saved' }]
  await ports.table.putIfVersion({ ...item, texts, tail, version: (version ?? 0) + 1 }, version)
}
