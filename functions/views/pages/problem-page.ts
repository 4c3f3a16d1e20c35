import { html } from 'hono/html'
import { shell } from './shell.ts'

/** Everything that can be wrong with a request, by what is said of it. */
export type Problem =
  | 'expired'
  | 'revoked'
  | 'altered'
  | 'over'
  | 'no-session'
  | 'not-there'
  | 'foreign'
  | 'old-form'
  | 'too-large'
  | 'stumbled'

type Words = { status: 400 | 401 | 403 | 404 | 410 | 413 | 500; title: string; lines: readonly string[] }

export const problems: Readonly<Record<Problem, Words>> = {
  expired: {
    status: 410,
    title: 'This link has had its time',
    lines: [
      'Links last two weeks, to keep your calls private.',
      'Text BOARD to the assistant and a fresh one comes.',
    ],
  },
  revoked: {
    status: 410,
    title: 'This link was replaced',
    lines: [
      'A newer link was asked for, so older ones open nothing.',
      'Use the newest one, or text NEW LINK.',
    ],
  },
  altered: {
    status: 404,
    title: 'This link is not complete',
    lines: [
      'Some of it got lost on the way here.',
      'Tap it again in the text, or text NEW LINK for a fresh one.',
    ],
  },
  over: {
    status: 404,
    title: 'Nothing to call here any more',
    lines: [
      'This one is closed, or was never yours: there is no call to make.',
      'Text LIST to the assistant to see what is open.',
    ],
  },
  'no-session': {
    status: 401,
    title: 'Your board is locked',
    lines: ['Open it with the link in a text.', 'Text BOARD to the assistant and a link comes at once.'],
  },
  'not-there': {
    status: 404,
    title: 'There is no such page',
    lines: ['Tap the link in a text again, or text BOARD to the assistant for a fresh one.'],
  },
  foreign: {
    status: 403,
    title: 'Nothing was changed',
    lines: ['This form did not come from our own page.', 'Open the link in a text and try once more.'],
  },
  'old-form': {
    status: 400,
    title: 'Nothing was changed',
    lines: ['That form was not complete.', 'Go back, reload the page, and try once more.'],
  },
  'too-large': {
    status: 413,
    title: 'That is too much at once',
    lines: ['Nothing was changed.', 'Shorten what you typed, or split the file, and send it again.'],
  },
  stumbled: {
    status: 500,
    title: 'Something went wrong here',
    lines: [
      'It is not your fault.',
      'What was saved is safe. Try again in a minute, or text the assistant instead.',
    ],
  },
}

/** Says what is the matter and what to do. */
export function problemPage(problem: Problem): Promise<string> {
  const { title, lines } = problems[problem]
  return shell({
    title: 'calltime',
    body: html`<h1>${title}</h1>${lines.map((line) => html`<p>${line}</p>`)}`,
  })
}

/** The address without anything behind it. */
export const homePage = (operator: string): Promise<string> =>
  shell({
    title: 'calltime',
    body: html`<h1>calltime</h1>
<p>Texts film crew the number and the words when it is time to call a production office${
      operator === '' ? '' : html`, for ${operator}`
    }.</p>
<p>There is nothing to see here without the link in a text. Text BOARD to the assistant and one comes.</p>
<p><a class="button" href="/assistant.vcf">Save the assistant as a contact</a></p>`,
  })

/** Behind a board's link: opening it changes nothing and tells nothing, only the button opens the board. */
export const gatePage = (action: string): Promise<string> =>
  shell({
    title: 'Your board',
    body: html`<h1>Your board</h1>
<p>Calls, offices and interviews, only for you.</p>
<form method="post" action="${action}"><button class="go">Open my board</button></form>
<p class="soft">On a borrowed phone, leave the board when you are done.</p>`,
  })
