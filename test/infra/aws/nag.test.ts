import { App } from 'aws-cdk-lib'
import { AwsSolutionsChecks, type NagPack, ServerlessChecks } from 'cdk-nag'
import type { IConstruct } from 'constructs'
import { expect, test, vi } from 'vitest'
import { synthesized } from './stack-template.ts'

type Acknowledged = { on: string; id: string; reason: string }
const acknowledged = vi.hoisted(() => ({ all: [] as Acknowledged[], isHeeded: true }))
vi.mock('../../../infra/aws/acknowledge.ts', async (load) => {
  const { acknowledge } = await load<typeof import('../../../infra/aws/acknowledge.ts')>()
  return {
    acknowledge: (construct: IConstruct, id: string, reason: string) => {
      acknowledged.all.push({ on: construct.node.path, id, reason })
      if (acknowledged.isHeeded) acknowledge(construct, id, reason)
    },
  }
})

/** Every finding as `rule on path`. */
function findings(packs: readonly NagPack[], scope: IConstruct): string[] {
  return packs
    .flatMap((pack) => pack.validateScope(scope).violations)
    .flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} on ${constructPath}`),
    )
}
const packs = () => [new AwsSolutionsChecks(new App()), new ServerlessChecks(new App())]

test('cdk-nag finds nothing in AwsSolutions and Serverless', () => {
  acknowledged.isHeeded = true
  expect(findings(packs(), synthesized().stack)).toEqual([])
})

test('every acknowledgement answers a finding, and says why', () => {
  acknowledged.isHeeded = false
  acknowledged.all.length = 0
  const found = findings(packs(), synthesized().stack)
  const idle = acknowledged.all.filter(
    ({ on, id }) => !found.some((finding) => finding.startsWith(`${id} on ${on}`)),
  )
  expect(idle).toEqual([])
  for (const { reason } of acknowledged.all) expect(reason.length).toBeGreaterThan(60)
})
