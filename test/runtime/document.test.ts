import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newApplicant, schemaVersion } from '../../functions/domain/applicant.ts'
import { applicantFrom, DocumentRefused } from '../../functions/runtime/document.ts'
import type { Item } from '../../functions/runtime/ports.ts'
import { Conversation } from '../domain/conversation.ts'
import { maya, SimulatedRuntime } from './simulated-runtime.ts'

const folder = join(import.meta.dirname, 'stored')
const stored = readdirSync(folder).map((file) => [file, read(file)] as const)

function read(file: string): Item {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Item
}

describe('documents as older releases stored them', () => {
  it('are kept here, one at least of each version', () => {
    const versions = stored.map(([, { schema }]) => schema)
    expect(versions).toEqual(expect.arrayContaining(Array.from({ length: schemaVersion + 1 }, (_, n) => n)))
  })

  it.each(stored)('%s is upgraded, with everything a document has', (_file, item) => {
    const applicant = applicantFrom(item)
    expect(applicant.schema).toBe(schemaVersion)
    expect(Object.keys(applicant)).toEqual(expect.arrayContaining(Object.keys(newApplicant('', ''))))
    expect(applicant).toMatchObject({ id: item.id, version: item.version, phone: item.phone })
  })

  it.each(stored)('%s goes on where it stood', (_file, item) => {
    const conversation = new Conversation('2026-11-24T15:00-08:00')
    conversation.applicant = applicantFrom(item)
    for (const body of ['list', 'add Tin Lighthouse 310-555-0147', 'none today'])
      expect(conversation.text(body)).not.toBe('')
    conversation.moveTo('2026-12-04T12:00-08:00')
    expect(conversation.applicant.followUps.map(({ office }) => office.name)).toContain('Tin Lighthouse')
  })
})

describe('documents that this release does not know', () => {
  it.each([
    ['of a newer release', { schema: schemaVersion + 1 }],
    ['without a version', { schema: undefined }],
    ['damaged', { followUps: 'gone' }],
  ])('%s are refused', (_name, damage) => {
    expect(() => applicantFrom({ ...read('schema-1.json'), ...damage })).toThrow(DocumentRefused)
  })

  it('stay as they are, whatever arrives', async () => {
    const runtime = new SimulatedRuntime('2026-11-24T08:00-08:00')
    await runtime.join()
    const { store } = runtime.town.outside
    const key = `APPLICANT#${runtime.town.idOf(maya)}`
    store.put({ ...(store.get(key, 'STATE') ?? { pk: key, sk: 'STATE' }), schema: 99, future: { a: 1 } })
    const before = store.get(key, 'STATE')
    await runtime.text('none today')
    await runtime.moveTo('2026-11-24T11:00-08:00')
    expect(store.get(key, 'STATE')).toEqual(before)
  })
})
