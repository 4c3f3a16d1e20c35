import { createHmac } from 'node:crypto'
import type { Given, LinkHolder, Links } from '../domain/given.ts'
import { type Link, makeLink, type Sign, type Signers } from '../domain/links.ts'
import type { Ports } from './ports.ts'

/** What decisions are given by this deployment: settings, who we are, links, a fresh code. */
export async function givenFor(ports: Ports): Promise<Omit<Given, 'taken'>> {
  const { settings, deployment } = ports
  return {
    settings,
    assistantNumber: deployment.assistantNumber,
    operator: deployment.operator,
    code: codeFrom(ports.ids.fresh()),
    links: linksOf(deployment.publicBaseUrl, await signersOf(ports)),
  }
}

/** The keys that sign links, newest first. */
export async function signersOf(ports: Ports): Promise<Signers> {
  const { linkKeys } = await ports.secrets.get()
  const [newest, ...older] = linkKeys
  return [signer(newest), ...older.map(signer)]
}

const signer =
  (key: string): Sign =>
  (bytes) =>
    createHmac('sha256', key).update(bytes).digest()

function linksOf(baseUrl: string, signers: Signers): Links {
  return {
    card: (holder, followUpId, expiresAt) =>
      `${baseUrl}/c/${makeLink({ ...linkOf('card', holder), followUpId }, expiresAt, signers)}`,
    board: (holder, expiresAt) => `${baseUrl}/b/${makeLink(linkOf('board', holder), expiresAt, signers)}`,
  }
}

/** A link of the holder's present generation. */
export const linkOf = (purpose: Link['purpose'], { id, linkGeneration = 0 }: LinkHolder): Link => ({
  purpose,
  applicantId: id,
  generation: linkGeneration,
})

/** Four digits of a fresh id. */
function codeFrom(id: string): string {
  const number = Buffer.from(id, 'base64url').reduce((sum, byte) => (sum * 256 + byte) % 9000, 0)
  return String(1000 + number)
}
