import { compose } from './compose.ts'
import { configFromEnvironment, isOnLambda } from './config.ts'
import { createLog } from './log.ts'
import type { HttpAnswer, Ports } from './ports.ts'

/**
 * Lambda's entry around a handler: the outside world is made once (at the cold start, which so fails on a bad
 * configuration), errors are logged once. A web request then gets 500; anything else fails, for its queue to
 * repeat.
 */
export const onLambda = <Event, Answer>(
  handle: (ports: Ports, event: Event) => Promise<Answer>,
): ((event: Event) => Promise<Answer | HttpAnswer>) => {
  const make = () => {
    const config = configFromEnvironment()
    const log = createLog(config.deployment.stage)
    return { ports: compose(config, { log }), log }
  }
  let made = isOnLambda() ? make() : undefined

  return async (event) => {
    made ??= make()
    const { ports, log } = made
    try {
      return await handle(ports, event)
    } catch (error) {
      log.error('handler.failed', error)
      log.count('HandlerFailed')
      if (isHttp(event)) return { statusCode: 500 }
      // Lambda prints what is thrown: the log line above has it masked, so this says no more than its kind.
      throw new Error(`failed: ${error instanceof Error ? error.name : 'unknown'}`)
    } finally {
      log.flush()
    }
  }
}

const isHttp = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'requestContext' in event && 'rawPath' in event
