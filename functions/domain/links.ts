import type { Instant } from './time.ts'

/** What a link may do; it is part of what is signed, so a card's link never opens the board. */
export type LinkPurpose = 'card' | 'board' | 'calendar' | 'session'

/**
 * What a link leads to. `followUpId` only where it is about one follow-up. `generation`: the applicant's when it was
 * made; NEW LINK begins another, and those of all others are dead.
 */
export type Link = { purpose: LinkPurpose; applicantId: string; generation: number; followUpId?: string }

/** HMAC-SHA-256 of the bytes under one key: 32 bytes. Handed in: the domain has no crypto of its own. */
export type Sign = (bytes: Uint8Array) => Uint8Array

/** Newest first: the first signs, all of them are accepted, so that keys can be rotated. */
export type Signers = readonly [Sign, ...Sign[]]

const purposes = ['card', 'board', 'calendar', 'session'] as const satisfies readonly LinkPurpose[]
const minute = 60_000
/** Generations come round after so many, long after the links of the first have expired. */
export const generations = 0x1000
/**
 * 2 purpose (4 bits) and generation (12), 8 applicant, 2 follow-up, 4 expiry (minutes, rounded up); then 16 of
 * signature.
 */
const saidBytes = 16
const signatureBytes = 16

/** The token of a link: 43 characters of base64url that nobody can guess or alter. */
export function makeLink(link: Link, expiresAt: Instant, signers: Signers): string {
  const said = new Uint8Array(saidBytes)
  const view = new DataView(said.buffer)
  view.setUint16(0, ((purposes.indexOf(link.purpose) + 1) << 12) | (link.generation % generations))
  said.set(bytesOfHex(link.applicantId), 2)
  view.setUint16(10, link.followUpId === undefined ? 0 : Number(link.followUpId.slice(1)))
  view.setUint32(12, Math.ceil(expiresAt / minute))
  const token = new Uint8Array(saidBytes + signatureBytes)
  token.set(said)
  token.set(signatureOf(said, signers[0]), saidBytes)
  return base64Url(token)
}

/** What a token leads to, if one of the keys signed it and its time has not come. Any string is accepted. */
export function readLink(token: string, now: Instant, signers: Signers): Link | 'expired' | 'altered' {
  const bytes = bytesOfBase64Url(token)
  if (bytes === undefined) return 'altered'
  const said = bytes.subarray(0, saidBytes)
  const signature = bytes.subarray(saidBytes)
  // Every key is tried, so that the time taken does not tell which one fitted.
  const isGenuine = signers.map((sign) => isSame(signature, signatureOf(said, sign))).includes(true)
  const view = new DataView(bytes.buffer)
  const purpose = purposes[(view.getUint16(0) >>> 12) - 1]
  if (!isGenuine || purpose === undefined) return 'altered'
  if (view.getUint32(12) * minute <= now) return 'expired'
  const applicantId = [...said.subarray(2, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const link = { purpose, applicantId, generation: view.getUint16(0) % generations }
  const followUp = view.getUint16(10)
  return followUp === 0 ? link : { ...link, followUpId: `f${followUp}` }
}

/** Half of the HMAC: 128 bits are beyond guessing, and the link stays short enough for a text. */
const signatureOf = (said: Uint8Array, sign: Sign): Uint8Array => sign(said).subarray(0, signatureBytes)

/** Compares in a time that does not depend on where they differ. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  const differences = one.reduce((sum, byte, index) => sum | (byte ^ (other[index] ?? 0)), 0)
  return one.length === other.length && differences === 0
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Only the one spelling that `makeLink` writes: stray last bits would let two tokens mean the same. */
function bytesOfBase64Url(token: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const text = atob(token.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0))
  return base64Url(bytes) === token ? bytes : undefined
}
