/**
 * What every AWS client is made with. Undefined leaves the choice to the SDK (its own environment variables).
 */
export type AwsSettings = {
  /** Where the service is, when not at AWS: the desk's stand-ins. */
  endpoint?: string | undefined
  region?: string | undefined
  credentials?: { accessKeyId: string; secretAccessKey: string } | undefined
}

/**
 * Options of an AWS client that gives up in time: without `throwOnRequestTimeout` the SDK only logs that a
 * request is late. Three attempts of `requestSeconds` stay below every function's timeout (infra/wiring.ts).
 */
export const awsClient = ({ endpoint, region, credentials }: AwsSettings, requestSeconds: number) => ({
  ...(endpoint === undefined ? {} : { endpoint }),
  ...(region === undefined ? {} : { region }),
  ...(credentials === undefined ? {} : { credentials }),
  maxAttempts: 3,
  requestHandler: {
    connectionTimeout: 1_000,
    requestTimeout: requestSeconds * 1_000,
    throwOnRequestTimeout: true,
  },
})

/** Whether an SDK error is of this kind, by its name: cheaper and safer than `instanceof` across bundles. */
export const isAwsError = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name
