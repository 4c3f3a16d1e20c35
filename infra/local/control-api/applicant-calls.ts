import type { LedgerLine } from '../../../functions/domain/ledger.ts'
import { applicantIdOf } from '../../../functions/runtime/identity.ts'
import { applicantKey, ledgerPrefix, stateKey } from '../../../functions/runtime/keys.ts'
import type { World } from '../world.ts'
import { type Call, phoneOf, Refusal } from './call.ts'
import { withInstants } from './instants.ts'

/** Document and ledger as the table has them, also such as the app would refuse: for whoever watches. */
export function applicantCalls({ ports }: World): Call[] {
  const documentOf = async (phone: string) => {
    const pk = applicantKey(applicantIdOf((await ports.secrets.get()).idKey, phone))
    const item = await ports.table.get(pk, stateKey)
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
        // Lines ride in the document's tail until the next save puts them in the ledger: the union is the ledger.
        const lines = new Map(stored.map(({ line }) => line as LedgerLine).map((line) => [line.n, line]))
        for (const line of Array.isArray(tail) ? (tail as LedgerLine[]) : []) lines.set(line.n, line)
        return { json: withInstants([...lines.values()]) }
      },
    },
  ]
}
