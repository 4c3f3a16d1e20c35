import { DatabaseSync } from 'node:sqlite'

/** What the stand-ins remember: named drawers of JSON, written at once, so that `kill -9` loses nothing. */
export type Keep = {
  drawer: <Value>(name: string) => Drawer<Value>
  /** Does this all or, if the process dies in the middle, not at all. The work must not wait for anything. */
  together: (work: () => void) => void
  close: () => void
}

/** A small map that outlives the process; values come in the order they were first put. */
export type Drawer<Value> = {
  get: (key: string) => Value | undefined
  put: (key: string, value: Value) => void
  remove: (key: string) => void
  values: () => IterableIterator<Value>
  entries: () => IterableIterator<[string, Value]>
}

/**
 * Opens the file (made when missing), or keeps everything in memory with `:memory:`.
 * Every put is in the operating system's hands before it returns: a killed process loses nothing.
 */
export const openKeep = (path: string): Keep => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000')
  database.exec(
    'CREATE TABLE IF NOT EXISTS drawers' +
      ' (drawer TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, place INTEGER PRIMARY KEY,' +
      ' UNIQUE (drawer, key))',
  )
  const read = database.prepare('SELECT key, value FROM drawers WHERE drawer = ? ORDER BY place')
  const write = database.prepare(
    'INSERT INTO drawers (drawer, key, value) VALUES (?, ?, ?)' +
      ' ON CONFLICT (drawer, key) DO UPDATE SET value = excluded.value',
  )
  const erase = database.prepare('DELETE FROM drawers WHERE drawer = ? AND key = ?')

  return {
    drawer: <Value>(name: string): Drawer<Value> => {
      const held = new Map(
        read.all(name).map((row) => [String(row.key), JSON.parse(String(row.value)) as Value]),
      )
      return {
        get: (key) => held.get(key),
        put: (key, value) => {
          write.run(name, key, JSON.stringify(value))
          held.set(key, value)
        },
        remove: (key) => {
          if (held.delete(key)) erase.run(name, key)
        },
        values: () => held.values(),
        entries: () => held.entries(),
      }
    },
    together: (work) => {
      if (database.isTransaction) return work()
      database.exec('BEGIN')
      try {
        work()
      } finally {
        // Also after a mistake: what is in memory has happened.
        database.exec('COMMIT')
      }
    },
    close: () => database.close(),
  }
}
