import { describe, expect, it } from 'vitest'
import { updateExpression } from '../../functions/adapters/update-expression.ts'

describe('an update in the words of DynamoDB', () => {
  it('names every part of a path once, and no value but in a placeholder', () => {
    const change = {
      set: { 'outbox.t1.lease': 5, status: 'x' },
      remove: ['outbox.t2'],
      when: { path: 'outbox.t1', exists: true },
    }
    expect(updateExpression(change)).toEqual({
      UpdateExpression: 'SET #n0.#n1.#n2 = :v0, #n3 = :v1 REMOVE #n0.#n4',
      ConditionExpression: 'attribute_exists(#n0.#n1)',
      ExpressionAttributeNames: {
        '#n0': 'outbox',
        '#n1': 't1',
        '#n2': 'lease',
        '#n3': 'status',
        '#n4': 't2',
      },
      ExpressionAttributeValues: { ':v0': 5, ':v1': 'x' },
    })
  })

  it('leaves out what it does not need', () => {
    expect(updateExpression({ remove: ['a'] })).toEqual({
      UpdateExpression: 'REMOVE #n0',
      ExpressionAttributeNames: { '#n0': 'a' },
    })
  })
})
