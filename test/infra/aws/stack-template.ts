import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { type StackSettings, stackSettings } from '../../../infra/aws/settings.ts'
import { CalltimeStack } from '../../../infra/aws/stack.ts'

export type Resource = { Type: string; Properties: Record<string, unknown> } & Record<string, unknown>

export const stageOf = (changes: Record<string, unknown> = {}): StackSettings =>
  stackSettings((name) => (name === 'stages' ? { dev: { ...dev, ...changes } } : undefined))

const dev = { region: 'us-west-2', assistantNumber: '+12135550199', operator: 'Bay Film School' }

const cdk = JSON.parse(readFileSync(join(import.meta.dirname, '../../../cdk.json'), 'utf8'))

/** The stack of a stage as it would be deployed, but for the code of its functions. */
export function synthesized(changes: Record<string, unknown> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'calltime-test-'))
  try {
    const empty = mkdtempSync(join(folder, 'bundle-'))
    const app = new App({ outdir: join(folder, 'cdk.out'), context: cdk.context })
    const stack = new CalltimeStack(app, stageOf(changes), { bundle: () => empty })
    const template = Template.fromStack(stack)
    return { app, stack, template, resources: resourcesOf(template) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function resourcesOf(template: Template) {
  const all = Object.entries(template.toJSON().Resources as Record<string, Resource>)
  return {
    all,
    ofType: (type: string) => all.filter(([, resource]) => resource.Type === type),
  }
}

/**
 * A value of a template in one line: `{"Ref": "X"}` is `X`, an attribute `X.Arn`, joined parts stand
 * together.
 */
export function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('Ref' in value) return String(value.Ref)
  if ('Fn::GetAtt' in value) return (value['Fn::GetAtt'] as string[]).join('.')
  if ('Fn::Join' in value) return (value['Fn::Join'] as [string, unknown[]])[1].map(shown).join('')
  return JSON.stringify(value)
}
