import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesOf, root } from '../../source-files.ts'
import { shown, synthesized } from './stack-template.ts'

let world: ReturnType<typeof synthesized>
beforeAll(() => {
  world = synthesized({ alarmEmail: 'ops@example.org' })
})

const alarms = () => world.resources.ofType('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties)
const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8')
const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)

test('every alarm goes to the one topic, and comes back to it when it is over', () => {
  const [[topic = ''] = []] = world.resources.ofType('AWS::SNS::Topic')
  expect(world.resources.ofType('AWS::SNS::Topic')).toHaveLength(1)
  for (const { AlarmActions, OKActions } of alarms()) {
    expect([AlarmActions, OKActions].flat().map(shown)).toEqual([topic, topic])
  }
  world.template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'ops@example.org',
  })
})

test('every alarm leads to a section of the runbook, and every section of it to an alarm', () => {
  const led = alarms().map(
    ({ AlarmDescription }) => /docs\/runbook\.md#([\w-]+)$/.exec(String(AlarmDescription))?.[1],
  )
  expect(led).not.toContain(undefined)
  expect(new Set(led)).toEqual(new Set(headings.filter((heading) => /^[a-z-]+$/.test(heading ?? ''))))
})

test('what the issue asks to be watched is watched', () => {
  const names = alarms().map(({ AlarmName }) => String(AlarmName).replace('calltime-dev-', ''))
  for (const name of [
    'dead-letters',
    'errors-sms-reply',
    'throttles-wake',
    'wake-queue-late',
    'sweep-found-work',
    'texts-failing',
    'texts-an-hour',
    'no-sweep',
  ])
    expect(names).toContain(name)
  world.template.hasResourceProperties('AWS::Budgets::Budget', { Budget: { BudgetLimit: { Amount: 25 } } })
})

test('alarms and dashboard look at counts that the app makes', () => {
  const counted = new Set(
    filesOf(['functions']).flatMap(({ code }) =>
      [...code.matchAll(/\.count\(([^)]*)\)/g)].flatMap(([, inside = '']) =>
        [...inside.matchAll(/'(\w+)'/g)].map(([, name]) => name),
      ),
    ),
  )
  const template = JSON.stringify(world.template.toJSON())
  const watched = [
    ...template.matchAll(/"MetricName":"(\w+)","Namespace":"calltime"/g),
    ...template.matchAll(/\\"calltime\\",\\"(\w+)\\",\\"service\\"/g),
  ].map(([, name]) => name)
  expect(watched.length).toBeGreaterThan(10)
  expect([...new Set(watched)].filter((name) => !counted.has(name))).toEqual([])
})
