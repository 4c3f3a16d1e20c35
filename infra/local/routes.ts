import { type Wiring, wiring } from '../wiring.ts'

/** A route of the wiring table, ready to match: `POST /sms/status/{textId}`, `ANY /c/{proxy+}`. */
export type Route = { routeKey: string; method: string; pattern: RegExp; file: string }

export type Match = { route: Route; pathParameters: Record<string, string> }

/**
 * Every HTTP route of the table, in API Gateway's order: exact paths first, greedy ones last, the longer before
 * the shorter.
 */
export function routesOf(table: Readonly<Record<string, Wiring>> = wiring): Route[] {
  const routes: Route[] = []
  for (const { file, trigger } of Object.values(table)) {
    if (trigger.kind !== 'http') continue
    for (const routeKey of trigger.routes) {
      const [method = 'ANY', path = '/'] = routeKey.split(' ')
      routes.push({ routeKey, method, pattern: patternOf(path), file })
    }
  }
  return routes.sort((one, other) => greed(one) - greed(other) || other.routeKey.length - one.routeKey.length)
}

export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const route of routes) {
    if (route.method !== 'ANY' && route.method !== method) continue
    const groups = route.pattern.exec(path)
    if (groups !== null) return { route, pathParameters: { ...groups.groups } }
  }
  return undefined
}

const greed = ({ routeKey }: Route): number => (routeKey.includes('+}') ? 2 : routeKey.includes('{') ? 1 : 0)

function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((part) => {
      const name = /^\{(\w+)(\+?)\}$/.exec(part)
      if (name === null) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return name[2] === '+' ? `(?<${name[1]}>.+)` : `(?<${name[1]}>[^/]+)`
    })
    .join('/')
  return new RegExp(`^${source}$`)
}
