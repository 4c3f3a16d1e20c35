import type { Keep } from './keep.ts'
import type { DeskClock, Handler } from './part.ts'

/** Secrets Manager on the desk. */
export type SecretsManager = {
  handle: Handler
  get: (id: string) => string | undefined
  put: (id: string, value: string) => void
}

export const createSecretsManager = (_options: { keep: Keep; clock: DeskClock }): SecretsManager => {
  throw new Error('not built yet')
}
