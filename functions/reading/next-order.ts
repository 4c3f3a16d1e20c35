import type { Fact, NextKind } from './fact.ts'

/** The first of several wins; see the contract. */
export const nextOrder = (fact: Extract<Fact, { kind: 'next' }>, isDated: boolean): number => {
  const order: Record<NextKind, number> = {
    hired: 0,
    interview: isDated ? 1 : 5,
    'come-in-now': 2,
    'no-calls': 3,
    'call-back': isDated ? 4 : 6,
    'send-resume': 7,
    'not-hiring': 8,
    waiting: 9,
    transferred: 10,
  }
  return order[fact.next]
}
