import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/**
 * A whole page. The title names nobody (it stands in the phone's history), nothing is indexed, and nothing is loaded
 * from anywhere.
 */
export async function page(title: string, body: Html): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`,
  )
}

/** Large, high in contrast, one column: read in sunlight, at arm's length, by a nervous person. */
const style = `
:root { --ink: #14181f; --paper: #fff; --call: #0b6b34; --call-ink: #fff; --soft: #f1f3f0; --line: #b9c0b8 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3f5f2; --paper: #12161a; --call: #5fd68d; --call-ink: #06230f; --soft: #1e252a;
    --line: #4a545a }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 system-ui, sans-serif }
main { max-width: 34rem; margin: 0 auto; padding: 1.25rem 1rem 3rem }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; overflow-wrap: anywhere }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
p { margin: .4rem 0 }
.call { display: block; margin: 1rem 0; padding: 1.1rem 1rem; border-radius: .9rem; background: var(--call);
  color: var(--call-ink); text-align: center; text-decoration: none; font-weight: 700; font-size: 1.35rem }
.call span { display: block; font-size: 1.1rem; font-weight: 600 }
.call:focus-visible, summary:focus-visible { outline: .25rem solid var(--ink); outline-offset: .2rem }
ol.said { list-style: none; margin: 0; padding: 0 }
.said li, .say { margin: .5rem 0; padding: .7rem .9rem; background: var(--soft);
  border-left: .3rem solid var(--call) }
details { border: 1px solid var(--line); border-radius: .6rem; margin: .5rem 0 }
summary { padding: .8rem .9rem; min-height: 3rem; font-weight: 600; cursor: pointer }
details > :not(summary) { margin-left: .9rem; margin-right: .9rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem .9rem; margin: 0 }
dt { font-weight: 700 }
dd { margin: 0 }
`
