import type { World } from '../world.ts'
import { type Call, phoneOf, Refusal } from './call.ts'
import { withInstants } from './instants.ts'
import { applicantKey, documentSortKey, ledgerPrefix } from './keys.ts'

/** A document that was never opened to change it: read here, straight from the table, for whoever watches. */
export function applicantCalls({ ports }: World): Call[] {
  const documentOf = async (phone: string) => {
    const pk = applicantKey((await ports.secrets.get()).idKey, phone)
    const item = await ports.table.get(pk, documentSortKey)
    if (item === undefined) {
      throw new Refusal(404, `Nothing is known of ${phone} yet. It starts with a text: POST /desk/api/texts`)
    }
    return item
  }
  return [
    {
      method: 'GET',
      path: '/applicants/:phone',
      does: "the applicant's document",
      answer: async (request) => ({ json: withInstants(await documentOf(phoneOf(request))) }),
    },
    {
      method: 'GET',
      path: '/applicants/:phone/ledger',
      does: "the applicant's ledger, oldest first",
      answer: async (request) => {
        const { pk, tail } = await documentOf(phoneOf(request))
        const stored = await ports.table.query(pk, ledgerPrefix)
        const lines = new Map(stored.map(({ pk: _pk, sk: _sk, ...line }) => [line.n, line]))
        for (const line of Array.isArray(tail) ? tail : []) lines.set(line.n, line)
        return { json: withInstants([...lines.values()]) }
      },
    },
  ]
}
