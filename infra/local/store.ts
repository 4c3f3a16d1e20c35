/** How the store misbehaves on demand. */
export type StoreFault = 'throttled'

/** DynamoDB on the desk: dynalite with calltime's one table, on its own loopback port. */
export type Store = {
  /** For `AWS_ENDPOINT_URL_DYNAMODB` or `config.endpoints.dynamodb`. */
  endpoint: string
  setFault: (fault: StoreFault | undefined) => void
  /** How often each operation was asked for since the start: `PutItem` → 12. */
  requests: ReadonlyMap<string, number>
  close: () => Promise<void>
}

/** Opens the store in this folder (made when missing; undefined: in memory) and makes the table when it is not there. */
export type OpenStore = (options: { folder?: string; tableName: string }) => Promise<Store>

export const openStore: OpenStore = () => Promise.reject(new Error('not built yet'))
