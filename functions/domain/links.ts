import type { Instant } from './time.ts'

/** What a link may do; it is part of what is signed, so a card's link never opens the export. */
export type LinkPurpose = 'card' | 'board' | 'calendar' | 'export'

/** What a link leads to. `followUpId` only where it is about one follow-up. */
export type Link = { purpose: LinkPurpose; applicantId: string; followUpId?: string }

/** HMAC-SHA-256 of the bytes under one key: 32 bytes. Handed in: the domain has no crypto of its own. */
export type Sign = (bytes: Uint8Array) => Uint8Array

/** Newest first: the first signs, all of them are accepted, so that keys can be rotated. */
export type Signers = readonly [Sign, ...Sign[]]

const purposes = ['card', 'board', 'calendar', 'export'] as const satisfies readonly LinkPurpose[]
const minute = 60_000
/** 1 purpose, 8 applicant, 3 follow-up, 4 expiry (minutes, rounded up); then 16 of signature. */
const saidBytes = 16
const signatureBytes = 16

/** The token of a link: 43 characters of base64url that nobody can guess or alter. */
export function makeLink(link: Link, expiresAt: Instant, signers: Signers): string {
  const said = new Uint8Array(saidBytes)
  said[0] = purposes.indexOf(link.purpose) + 1
  said.set(bytesOfHex(link.applicantId), 1)
  const view = new DataView(said.buffer)
  const followUp = link.followUpId === undefined ? 0 : Number(link.followUpId.slice(1))
  view.setUint8(9, followUp >>> 16)
  view.setUint16(10, followUp & 0xffff)
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
  const purpose = purposes[view.getUint8(0) - 1]
  if (!isGenuine || purpose === undefined) return 'altered'
  if (view.getUint32(12) * minute <= now) return 'expired'
  const applicantId = [...said.subarray(1, 9)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const followUp = view.getUint8(9) * 0x10000 + view.getUint16(10)
  return followUp === 0 ? { purpose, applicantId } : { purpose, applicantId, followUpId: `f${followUp}` }
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
