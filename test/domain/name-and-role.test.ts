import { describe, expect, test } from 'vitest'
import { nameAndRole } from '../../functions/domain/name-and-role.ts'

describe('a name, and a job where one is said', () => {
  const maya = { name: 'Maya Torres' }
  const pa = { ...maya, role: 'Production Assistant' }
  test.each([
    ['Maya Torres, PA', pa],
    ["my name is maya torres and i'm looking for PA work", pa],
    ['Maya Torres PA', pa],
    ['Maya Torres. PA', pa],
    ["Maya Torres i'm a PA", pa],
    ['Maya Torres (PA)', pa],
    ['Maya Torres and I want to be a PA', pa],
    ['Name: Maya Torres Job: PA', pa],
    ['Maya Torres, PA or anything', pa],
    ['I’m Maya Torres, looking for set dresser work', { ...maya, role: 'Set Dresser' }],
    ["i'm maya torres and i do hair and makeup", { ...maya, role: 'Hair And Makeup' }],
    ['Maya Torres 1st AC', { ...maya, role: '1st Assistant Camera' }],
    ["Hey there, I'm Maya Torres", maya],
    ['Hi! Maya Torres here', maya],
    ["Maya Torres, I don't know", maya],
    ['Maya Torres, any job', maya],
    ["Mary Anne O'Neil-Smith", { name: "Mary Anne O'Neil-Smith" }],
    ['Nguyễn Văn An, grip', { name: 'Nguyễn Văn An', role: 'Grip' }],
    ['this is Dana from Blue Harbor', { name: 'Dana' }],
  ])('%s', (text, expected) => {
    expect(nameAndRole(text)).toEqual(expected)
  })

  test.each(['yes', 'no thanks', 'who is this?', 'not interested', 'what is this', 'stop', 'ok', '👍'])(
    'no name is %s',
    (text) => {
      expect(nameAndRole(text)).toBeUndefined()
    },
  )
})
