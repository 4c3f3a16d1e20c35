import { html } from 'hono/html'
import { page } from './page.ts'

/** `expired`: its time is over. `altered`: not one of ours. `over`: that follow-up is closed. */
export type PageProblem = 'expired' | 'altered' | 'over'

const words: Readonly<Record<PageProblem, { title: string; lines: readonly string[] }>> = {
  expired: {
    title: 'This link has had its time',
    lines: [
      'Links last two weeks, to keep your calls private.',
      'Text NEW LINK to the assistant and a fresh one comes.',
    ],
  },
  altered: {
    title: 'This link is not complete',
    lines: [
      'Some of it got lost on the way here.',
      'Tap it again in the text, or text NEW LINK for a fresh one.',
    ],
  },
  over: {
    title: 'Nothing to call here any more',
    lines: [
      'This one is closed: there is no call left to make.',
      'Text LIST to the assistant to see what is open.',
    ],
  },
}

/** What a link that leads nowhere says, and what to text instead. */
export function errorPage(problem: PageProblem): Promise<string> {
  const { title, lines } = words[problem]
  return page('Call card', html`<h1>${title}</h1>${lines.map((line) => html`<p>${line}</p>`)}`)
}
