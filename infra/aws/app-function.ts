import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { type FunctionName, type Wiring, wiring } from '../wiring.ts'
import { allow, type Resources, statementsFor } from './access.ts'
import { acknowledge } from './acknowledge.ts'
import { acknowledgeAlarms } from './alarm-clock.ts'

export type Bundle = (name: FunctionName) => string

export type AppFunctionProps = {
  stage: string
  resources: Resources
  environment: Readonly<Record<string, string>>
  logDays: number
  /** The folder in which a function's bundle lies. */
  bundle: Bundle
}

/** One row of the wiring table, deployed: its code, its log, a role with what its row grants and no more. */
export class AppFunction extends Construct {
  readonly name: FunctionName
  readonly row: Wiring
  readonly lambda: LambdaFunction
  readonly role: Role

  constructor(scope: Construct, name: FunctionName, props: AppFunctionProps) {
    super(scope, name)
    const { stage, resources, environment, logDays, bundle } = props
    this.name = name
    this.row = wiring[name]
    const { file, runs, access, memoryMegabytes, timeoutSeconds } = this.row
    const functionName = `calltime-${stage}-${name}`

    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.role = new Role(this, 'Role', {
      description: `${file}: ${access.join(', ')}`,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    })
    // The ARN of a log group ends with `:*`, its streams: the managed policy would open every group of the
    // account.
    this.role.addToPolicy(allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn))
    for (const each of access) {
      for (const statement of statementsFor(each, resources)) this.role.addToPolicy(statement)
    }
    if (access.includes('delete-alarms')) acknowledgeAlarms(this.role, resources.alarmClock)

    this.lambda = new LambdaFunction(this, 'Function', {
      functionName,
      description: `${file}: ${runs}`,
      code: Code.fromAsset(bundle(name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMegabytes,
      timeout: Duration.seconds(timeoutSeconds),
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment,
    })
    this.lambda.node.addDependency(this.role)
    this.acknowledgeCallers()
  }

  /** Findings about edges that this function does not have. */
  private acknowledgeCallers(): void {
    const { kind } = this.row.trigger
    if (kind === 'http') {
      const reason =
        'Runs on requests that wait for its answer: what fails is told to the caller (Twilio tries again, ' +
        'then asks the fallback, and the inbound sweep finds what is lost all the same).'
      acknowledge(this.lambda, 'Serverless-LambdaDLQ', reason)
    }
    if (kind === 'queue') {
      const reason = "Runs on a queue: what fails goes to the queue's dead letters (infra/aws/queues.ts)."
      acknowledge(this.lambda, 'Serverless-LambdaDLQ', reason)
    }
    acknowledge(
      this.lambda,
      'Serverless-LambdaTracing',
      'One document, one read, one write: the log line of an event tells what a trace would; X-Ray asks for *.',
    )
  }
}
