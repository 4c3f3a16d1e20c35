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
  let size = 3
  if (Array.isArray(value)) {
    const copy: unknown[] = []
    for (const part of value) {
      const own = kept(part)
      size += sizeOf(own) + 1
      copy.push(own)
    }
    sizes.set(copy, size)
    return Object.freeze(copy)
  }
  const copy: Record<string, unknown> = {}
  for (const name in value) {
    const own = kept((value as Record<string, unknown>)[name])
    if (own === undefined) continue
    size += sizeOf(own) + name.length
    copy[name] = own
  }
  sizes.set(copy, size)
  return Object.freeze(copy)
}
