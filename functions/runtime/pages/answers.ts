import type { Context } from 'hono'
import { type Problem, problemPage, problems } from '../../views/pages/problem-page.ts'
import type { PageEnv } from './guard.ts'

/** A page that says what is the matter, with the status that fits. */
export async function problemAnswer(context: Context<PageEnv>, problem: Problem): Promise<Response> {
  return context.html(await problemPage(problem), problems[problem].status)
}

/** A file to keep, under a name that tells nothing. */
export const fileAnswer = (
  context: Context<PageEnv>,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  name: string,
): Response =>
  context.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` })
