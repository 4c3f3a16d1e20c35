/**
 * Bytes that DynamoDB counts for a value: UTF-8 names and strings, about half a byte a digit, 3 + 1 each for what
 * holds others.
 */
export function itemBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(value).replace(/\D/g, '').length / 2) + 1
  if (typeof value !== 'object' || value === null) return 1
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  const names = Array.isArray(value) ? 0 : parts.reduce((sum, [name]) => sum + Buffer.byteLength(name), 0)
  return parts.reduce((sum, [, part]) => sum + itemBytes(part) + 1, names + 3)
}
