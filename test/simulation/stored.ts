/** Values already stored: whole, frozen, and so shared between versions of a document. Beside each its size. */
const sizes = new WeakMap<object, number>()

/** A value as the store keeps it: without what is undefined, frozen, so that nobody changes in place what was read. */
export function stored<Value>(value: Value): Value {
  return kept(value) as Value
}

/** About how many bytes it takes. */
export const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length
  return typeof value === 'object' && value !== null ? (sizes.get(value) ?? 0) : 8
}

function kept(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || sizes.has(value)) return value
  const copy = Array.isArray(value) ? value.map(kept) : keptFields(value)
  let size = 3
  for (const [name, part] of Object.entries(copy))
    size += sizeOf(part) + (Array.isArray(copy) ? 1 : name.length)
  sizes.set(copy, size)
  return Object.freeze(copy)
}

function keptFields(value: object): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) if (part !== undefined) fields[name] = kept(part)
  return fields
}
