import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openAgenda } from '../../../infra/local/agenda.ts'
import { openKeep } from '../../../infra/local/keep.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => join(folder, 'desk.sqlite')

describe('what a desk keeps', () => {
  it('is there again when it is opened again, in the order it was first put', () => {
    const keep = openKeep(file())
    const drawer = keep.drawer<{ n: number }>('things')
    for (const key of ['b', 'a', 'c']) drawer.put(key, { n: key.charCodeAt(0) })
    drawer.put('b', { n: 0 })
    drawer.remove('c')
    keep.drawer('others').put('x', { n: 9 })
    keep.close()
    const again = openKeep(file())
    expect([...again.drawer<{ n: number }>('things').entries()]).toEqual([
      ['b', { n: 0 }],
      ['a', { n: 97 }],
    ])
    again.close()
  })

  it('changes all together or not at all', () => {
    const keep = openKeep(file())
    const drawer = keep.drawer<number>('things')
    const other = openKeep(file())
    keep.together(() => {
      drawer.put('a', 1)
      keep.together(() => drawer.put('b', 2))
      expect([...other.drawer<number>('things').values()]).toEqual([])
    })
    expect([...other.drawer<number>('things').values()]).toEqual([1, 2])
    keep.close()
    other.close()
  })
})

describe('an agenda', () => {
  it('is in order of time, then of adding, and survives', () => {
    const keep = openKeep(file())
    const agenda = openAgenda<string>(keep, 'agenda')
    agenda.add(20, 'b')
    agenda.add(10, 'a')
    agenda.add(20, 'c')
    agenda.add(5, 'late')
    const late = agenda.due(5)
    if (late === undefined) throw new Error('nothing due')
    agenda.postpone(late, 30, 'later')
    expect(agenda.due(9)).toBeUndefined()
    keep.close()

    const again = openKeep(file())
    const resumed = openAgenda<string>(again, 'agenda')
    const done: string[] = []
    expect(resumed.nextAt()).toBe(10)
    for (let entry = resumed.due(100); entry !== undefined; entry = resumed.due(100)) {
      done.push(entry.job)
      resumed.remove(entry)
    }
    expect(done).toEqual(['a', 'b', 'c', 'later'])
    expect(resumed.nextAt()).toBeUndefined()
    again.close()
  })
})
