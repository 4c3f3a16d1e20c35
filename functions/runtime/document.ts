import { type Applicant, newApplicant, schemaVersion } from '../domain/applicant.ts'
import { applicantKey, stateKey } from './keys.ts'
import type { Item, Ports } from './ports.ts'

/** A document of a newer schema, or a damaged one: reported, and never overwritten. */
export class DocumentRefused extends Error {
  override name = 'DocumentRefused'
}

/** The applicant's document, or undefined where there is none. @throws DocumentRefused */
export async function loadApplicant(ports: Ports, id: string): Promise<Applicant | undefined> {
  const item = await ports.table.get(applicantKey(id), stateKey)
  return item === undefined ? undefined : applicantFrom(item)
}

/** One conditional write: only over the version it was decided on. @throws VersionConflict */
export async function saveApplicant(ports: Ports, applicant: Applicant): Promise<void> {
  const version = applicant.version - 1
  await ports.table.putIfVersion(
    itemFrom(applicant, ports.deployment.dueShards),
    version === 0 ? undefined : version,
  )
}

function itemFrom(applicant: Applicant, shards: number): Item {
  const shard = Number.parseInt(applicant.id.slice(0, 4), 16) % shards
  const due = applicant.wakeAt === undefined ? {} : { dueShard: `due#${shard}` }
  return { pk: applicantKey(applicant.id), sk: stateKey, ...applicant, ...due }
}

/** Reads a document of this schema; older ones are upgraded by `steps`, one version at a time. */
export function applicantFrom(item: Item): Applicant {
  const { pk: _, sk: __, dueShard: ___, ...stored } = item
  const { schema } = stored
  if (typeof schema !== 'number') throw new DocumentRefused('a document without a schema')
  if (schema > schemaVersion)
    throw new DocumentRefused(`a document of schema ${schema}, newer than ${schemaVersion}`)
  const document = steps.slice(schema).reduce((older, step) => step(older), stored as Record<string, unknown>)
  if (!isWhole(document)) throw new DocumentRefused('a damaged document')
  return document as Applicant
}

type Step = (older: Record<string, unknown>) => Record<string, unknown>

/** `steps[n]` makes schema n + 1 of schema n; documents of schema 0 were never stored by a release. */
const steps: readonly Step[] = [(older) => ({ ...newApplicant('', ''), ...older, schema: 1 })]

function isWhole(document: Record<string, unknown>): boolean {
  const { id, version, phone, followUps, open, standing, profile, today, outbox } = document
  const areObjects = [open, standing, profile, today, outbox].every(
    (each) => typeof each === 'object' && each !== null,
  )
  return (
    typeof id === 'string' &&
    typeof version === 'number' &&
    typeof phone === 'string' &&
    Array.isArray(followUps) &&
    areObjects
  )
}
