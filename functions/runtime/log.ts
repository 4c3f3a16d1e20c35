import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { mask } from './mask.ts'
import type { Log } from './ports.ts'

/** A log whose counts are written out at the end of an invocation. */
export type LambdaLog = Log & { flush: () => void }

type Facts = Record<string, string | number | boolean>

/** Structured lines and counts for CloudWatch, by Powertools. */
export const createLog = (stage: string): LambdaLog => {
  const logger = new Logger({ serviceName: 'calltime', persistentKeys: { stage } })
  const metrics = new Metrics({
    namespace: 'calltime',
    serviceName: 'calltime',
    defaultDimensions: { stage },
  })
  return {
    info: (event, facts) => logger.info(event, masked(facts)),
    warn: (event, facts) => logger.warn(event, masked(facts)),
    error: (event, error, facts) => logger.error(event, { ...masked(facts), failure: failure(error) }),
    count: (metric, value = 1) => {
      metrics.addMetric(metric, 'Count', value)
    },
    flush: () => {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics()
    },
  }
}

const masked = (facts: Facts = {}): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? mask(fact) : fact]),
  )

/** An error and what caused it, masked: messages of others may quote a number. */
export const failure = (error: unknown, depth = 0): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: mask(String(error)) }
  const { code } = error as { code?: unknown }
  return {
    name: error.name,
    message: mask(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(depth === 0 ? { at: frames(error) } : {}),
    ...(error.cause !== undefined && depth < 3 ? { cause: failure(error.cause, depth + 1) } : {}),
  }
}

const frames = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 5)
