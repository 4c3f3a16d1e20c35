import type { Outside } from './weather.ts'

/** Every call by which the functions reach outside: each of them may fail in every way. */
export const portCalls = [
  'alarms.clear',
  'alarms.set',
  'queue.send',
  'table.due',
  'table.get',
  'table.putAll',
  'table.putIfVersion',
  'table.query',
  'table.remove',
  'table.removeIfVersion',
  'table.update',
  'texts.listReceived',
  'texts.listSent',
  'texts.ring',
  'texts.send',
] as const
export type PortCall = (typeof portCalls)[number]

export const faultKinds = ['slow', 'crash-before', 'crash-after', 'fails', 'answer-lost'] as const
export type FaultKind = (typeof faultKinds)[number]

/** Made so seldom that faults must strike them more often, or they would hardly be struck at all. */
export const rareCalls: ReadonlySet<PortCall> = new Set<PortCall>([
  'alarms.clear',
  'table.query',
  'table.remove',
  'table.removeIfVersion',
  'texts.listReceived',
  'texts.listSent',
  'texts.ring',
])

export const outsideOf = (call: PortCall): Outside => call.slice(0, call.indexOf('.')) as Outside
