import { describe, expect, test } from 'vitest'
import type { Spoken } from '../../functions/domain/voice/spoken.ts'
import { callWebhookFrom } from '../../functions/runtime/call-webhook.ts'
import { voiceTwiml } from '../../functions/views/voice-twiml.ts'
import { matchRoute, routesOf } from '../../infra/local/routes.ts'
import { type Element, elementsIn, readXml, textOf } from '../../infra/local/twilio/xml.ts'
import { Story, withCard } from '../domain/voice/called.ts'
import { followUp } from './given.ts'

const call = { applicantId: '00ff12ab34cd56ef', sid: `CA${'1'.repeat(32)}` }

const all = (element: Element): Element[] => [element, ...elementsIn(element).flatMap(all)]
const verbsOf = (spoken: readonly Spoken[]) => elementsIn(readXml(voiceTwiml(spoken, call)))

/** Everything that is said along some roads through a call. */
function everythingSpoken(): (readonly Spoken[])[] {
  const said: (readonly Spoken[])[] = []
  const roads: ((story: Story) => Story)[] = [
    (story) => story.calls(),
    (story) => story.calls(false),
    (story) => story.calls().presses('1'),
    (story) => story.calls().presses('2'),
    (story) => story.calls().presses('3'),
    (story) => story.calls().presses('4'),
    (story) => story.calls().presses('5'),
    (story) => story.calls().presses('6'),
    (story) => story.calls().presses(''),
    (story) => story.calls().presses('').presses('').presses(''),
    ...(['completed', 'busy', 'no-answer', 'failed'] as const).map(
      (status) => (story: Story) => story.calls().presses('1').dialEnds(status),
    ),
    (story) => story.calls().presses('1').dialEnds('completed').presses('1'),
    (story) => story.calls().presses('1').dialEnds('completed').presses('2'),
    (story) => story.calls().presses('1').dialEnds('completed').presses('1').saysAloud('send a resume'),
    (story) => story.calls().presses('1').dialEnds('completed').presses('1').saysAloud('hm'),
  ]
  for (const road of roads) {
    for (const applicant of [
      withCard(),
      withCard({ open: { kind: 'nothing' } }),
      withCard({ followUps: [], open: { kind: 'nothing' } }),
      withCard({ standing: { status: 'paused', why: 'asked' } }),
    ]) {
      const story = road(new Story(applicant))
      if (story.spoken !== undefined) said.push(story.spoken)
    }
  }
  return said
}

describe('TwiML', () => {
  const spoken = everythingSpoken()

  test('is well-formed, small, and every path ends or asks', () => {
    expect(spoken.length).toBeGreaterThan(60)
    for (const each of spoken) {
      const xml = voiceTwiml(each, call)
      expect(xml.length).toBeLessThan(64_000)
      const last = elementsIn(readXml(xml)).at(-1)
      expect(['Hangup', 'Gather', 'Dial', 'Reject']).toContain(last?.name)
      // Silence and the end of the other leg come back to us.
      if (last?.name === 'Gather') expect(last.attributes.actionOnEmptyResult).toBe('true')
      if (last?.name === 'Gather' || last?.name === 'Dial') expect(last.attributes.action).toBeDefined()
    }
  })

  test('every address in it is routed, and understood', () => {
    const routes = routesOf()
    const addresses = spoken.flatMap((each) =>
      all(readXml(voiceTwiml(each, call))).flatMap(({ attributes }) =>
        ['action', 'url', 'statusCallback', 'amdStatusCallback'].flatMap((name) => attributes[name] ?? []),
      ),
    )
    expect(addresses.length).toBeGreaterThan(40)
    for (const address of new Set(addresses)) {
      const path = address.replace(/#.*$/, '')
      expect(matchRoute(routes, 'POST', path)?.route.file).toBe('functions/voice.ts')
      expect(callWebhookFrom(path, { CallSid: call.sid, From: '+12135550100' })).toBeDefined()
    }
  })

  test('voices are named, nothing is recorded, and nothing is said on the office’s leg', () => {
    for (const each of spoken) {
      const elements = all(readXml(voiceTwiml(each, call)))
      for (const { name, attributes } of elements) {
        if (name === 'Say') expect(attributes.voice).toMatch(/^Polly\.\w+-Neural$/)
        expect(Object.keys(attributes).join()).not.toMatch(/record/i)
        if (name === 'Number') expect(attributes.url).toBeUndefined()
        expect(['Record', 'Conference', 'Stream', 'Start']).not.toContain(name)
      }
    }
  })

  test.each([
    'Smith & Sons <Pictures>',
    `"Zoë's" Films`,
    'ÅÉÎØ Ünïtéd 映画 🎬',
    'Nul\u0000 and \u001b[31mred\u0007',
    'half a \ud83d pair',
    ']]> --> <?xml ?>',
  ])('says %j as it is', (name) => {
    const office = { ...followUp().office, name }
    const story = new Story(withCard({ followUps: [followUp({ office })] })).calls()
    const [gather] = verbsOf(story.spoken ?? [])
    const heard = gather === undefined ? '' : textOf(gather)
    const expected = name.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ')
    expect(heard).toContain(expected)
  })

  test('an extension waits for the exchange; a machine is listened for only without one', () => {
    const [, withExtension] = verbsOf(new Story().calls().presses('1').spoken ?? [])
    const number = withExtension === undefined ? undefined : elementsIn(withExtension)[0]
    expect(number?.attributes).toMatchObject({ sendDigits: 'wwww204' })
    expect(number?.attributes.machineDetection).toBeUndefined()
    const { extension: _, ...office } = followUp().office
    const plain = new Story(withCard({ followUps: [followUp({ office })] })).calls().presses('1')
    const [, dial] = verbsOf(plain.spoken ?? [])
    expect(dial === undefined ? undefined : elementsIn(dial)[0]?.attributes).toMatchObject({
      machineDetection: 'Enable',
      machineDetectionSpeechThreshold: '3000',
      machineDetectionSpeechEndThreshold: '1500',
    })
    expect(dial?.attributes).toMatchObject({ timeout: '25', timeLimit: '900', answerOnBridge: 'true' })
    expect(dial?.attributes.callerId).toBeUndefined()
  })
})
