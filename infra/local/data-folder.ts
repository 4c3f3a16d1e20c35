import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { tableName } from './desk-config.ts'
import { codeOf, DeskError, messageOf } from './desk-error.ts'
import { type Keep, openKeep } from './keep.ts'
import { openStore, type Store } from './store.ts'

/** What outlives the process: the table, and what the stand-ins remember. */
export type Data = { keep: Keep; store: Store; close: () => Promise<void> }

/**
 * Opens the data in this folder (made when missing), or in memory when there is none.
 * @throws DeskError when the folder cannot be written, or another desk has it
 */
export async function openData(folder: string | undefined): Promise<Data> {
  if (folder !== undefined) makeWritable(folder)
  const unlock = folder === undefined ? () => {} : lock(folder)
  try {
    const store = await openStore(
      folder === undefined ? { tableName } : { tableName, folder: join(folder, 'table') },
    )
    const keep = openKeep(folder === undefined ? ':memory:' : join(folder, 'desk.sqlite'))
    return {
      keep,
      store,
      close: async () => {
        await store.close()
        keep.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    if (folder === undefined) throw error
    throw new DeskError(
      `The data in ${resolve(folder)} cannot be read (${messageOf(error)}). ` +
        'Choose another folder with --data DIR, or keep nothing with --memory.',
      { cause: error },
    )
  }
}

/** Takes the folder for this process alone; the system lets go of it when the process ends, however it ends. */
function lock(folder: string): () => void {
  const held = new DatabaseSync(join(folder, 'lock.sqlite'))
  try {
    held.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    held.close()
    throw new DeskError(
      `Another desk is running on the data in ${resolve(folder)}. Stop that one, or choose another folder ` +
        'with --data DIR, or keep nothing with --memory.',
      { cause: error },
    )
  }
  return () => held.close()
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new DeskError(
      `The data folder ${resolve(folder)} cannot be written (${codeOf(error) ?? messageOf(error)}). ` +
        'Choose another with --data DIR, or keep nothing with --memory.',
      { cause: error },
    )
  }
}
