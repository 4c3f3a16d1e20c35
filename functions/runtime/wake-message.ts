import * as z from 'zod/mini'

const message = z.object({
  applicantId: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** An office's number that somebody else follows up too. */
  sharedOffice: z.optional(z.string()),
})

/** "Look at this applicant", as it waits in the queue. @throws where it is no such message */
export const wakeMessageFrom = (body: string): z.infer<typeof message> => message.parse(JSON.parse(body))
