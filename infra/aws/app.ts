import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Annotations, App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { bundleAll } from './bundle.ts'
import { BadStackSettings, stackSettings } from './settings.ts'
import { CalltimeStack } from './stack.ts'

// What `npm run synth` and `npm run deploy` run, by cdk.json.
try {
  const app = new App()
  const settings = stackSettings((name) => app.node.tryGetContext(name))
  const bundles = await bundleAll(mkdtempSync(join(tmpdir(), 'calltime-bundles-')))
  const stack = new CalltimeStack(app, settings, { bundle: (name) => bundles[name] })
  const { assistantNumber } = settings
  if (/555\d{4}$/.test(assistantNumber)) {
    const words = `${assistantNumber} is fictional: put the number you bought into cdk.json before deploying`
    Annotations.of(stack).addWarningV2('calltime:fictional-number', words)
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
  app.synth()
} catch (error) {
  if (!(error instanceof BadStackSettings)) throw error
  console.error(`calltime: ${error.message}`)
  process.exitCode = 2
}
