import { html } from 'hono/html'

export type PageProblem = 'expired' | 'altered' | 'over' | 'not-found'

/** What a link that leads nowhere says, and what to text instead. */
export async function errorPage(problem: PageProblem): Promise<string> {
  return String(await html`<p>${problem}</p>`)
}
