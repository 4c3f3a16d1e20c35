import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** A file of the tree: its path from the root with `/`, its text, and its text without comments. */
export type SourceFile = { path: string; text: string; code: string }

export function filesOf(rooms: readonly string[]): SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => fileAt(join(entry.parentPath, entry.name))),
  )
}

/** What a file imports, types too: packages by name, files of ours by their path from the root. */
export function importsOf({ path, code }: SourceFile): string[] {
  const stated = /(?:^|\n)(?:import|export)\s+(?:[\w$*\s,{}]*?\bfrom\s+)?['"]([^'"]+)['"]/g
  const called = /\bimport\(\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(stated), ...code.matchAll(called)]
    .map(([, target = '']) => target)
    .filter((target) => target !== '')
    .map((target) =>
      target.startsWith('.')
        ? normalize(join(dirname(path), target))
            .split(sep)
            .join('/')
        : target,
    )
}

function fileAt(absolute: string): SourceFile {
  const path = absolute
    .slice(root.length + 1)
    .split(sep)
    .join('/')
  const text = readFileSync(absolute, 'utf8')
  return { path, text, code: text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1') }
}
