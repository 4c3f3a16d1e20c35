import type { FollowUpFields } from '../reading/reading.ts'

/** No name, title or place is longer; what is, was no name, and the document stays small (house.md 1). */
const mostCharacters = 80

/** The fields as said, none longer than it may be. */
export function clipped(fields: FollowUpFields): FollowUpFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, said]) => [
      name,
      typeof said === 'string' && said.length > mostCharacters ? said.slice(0, mostCharacters).trim() : said,
    ]),
  )
}
