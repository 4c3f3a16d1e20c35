import { Aws, CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import type { AppFunction } from './app-function.ts'
import type { StackSettings } from './settings.ts'

/** The HTTP API: what Twilio and browsers reach. It knows the routes of the wiring table and nothing else. */
export class FrontDoor extends Construct {
  readonly api: HttpApi
  readonly stage: HttpStage
  /** `https://…`, without a slash: what Twilio signs and links lead to. */
  readonly url: string

  constructor(scope: Construct, id: string, settings: StackSettings) {
    super(scope, id)
    const { stage, requestsPerSecond, logDays, domainName, certificateArn } = settings
    this.api = new HttpApi(this, 'Api', {
      apiName: `calltime-${stage}`,
      description: 'calltime: webhooks of Twilio, pages of applicants',
      createDefaultStage: false,
      // With an own name there is one door, not two.
      disableExecuteApiEndpoint: domainName !== undefined,
    })
    const log = new LogGroup(this, 'AccessLog', {
      // Names that begin so need no room in the account's one policy for delivered logs.
      logGroupName: `/aws/vendedlogs/calltime/${stage}/access`,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: requestsPerSecond, burstLimit: requestsPerSecond * 2 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLogFormat },
    })
    this.url =
      domainName === undefined
        ? `https://${this.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`
        : `https://${domainName}`
    if (domainName !== undefined && certificateArn !== undefined) this.open(domainName, certificateArn)
  }

  /** Leads the routes of a row to its function. */
  lead(fn: AppFunction): void {
    const { trigger, timeoutSeconds } = fn.row
    if (trigger.kind !== 'http') return
    const integration = new HttpLambdaIntegration(fn.name, fn.lambda, {
      timeout: Duration.seconds(Math.min(timeoutSeconds + 1, 29)),
    })
    for (const route of trigger.routes) {
      const [method = 'ANY', path = '/'] = route.split(' ')
      const routes = this.api.addRoutes({ path, methods: [HttpMethod[method as HttpMethod]], integration })
      for (const each of routes) acknowledge(each, 'AwsSolutions-APIG4', openOnPurpose)
    }
  }

  private open(name: string, certificateArn: string): void {
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', certificateArn)
    const domain = new DomainName(this, 'Domain', { domainName: name, certificate })
    new ApiMapping(this, 'Mapping', { api: this.api, domainName: domain, stage: this.stage })
    new CfnOutput(this, 'DnsTarget', {
      description: `Make a CNAME record of ${name} that leads here`,
      value: domain.regionalDomainName,
    })
  }
}

const openOnPurpose =
  'Twilio signs its webhooks and pages come by signed, expiring links: the functions check both before ' +
  'anything else (functions/runtime/http.ts, functions/domain/links.ts). An authorizer could do no more.'

/**
 * Route keys, never paths: a path may carry the token of a link. No addresses, no agents: nobody is followed.
 */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    error: '$context.error.message',
    integrationError: '$context.integrationErrorMessage',
  }),
)
