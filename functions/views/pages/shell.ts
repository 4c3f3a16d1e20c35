import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { enhanceScript } from './enhance.ts'
import { styleSheet } from './style.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>
/** What may stand where something is left out. */
export type Maybe = Html | ''

export type PageFacts = {
  /** Names nobody: it stands in the phone's history and in previews. */
  title: string
  body: Html
  /** The board's ways, with the one that is open now. */
  here?: BoardPage
  isWide?: boolean
}

export type BoardPage = keyof typeof boardPages
const boardPages = {
  '/b': 'Board',
  '/b/add': 'Add an office',
  '/b/pictures': 'Pictures',
  '/b/files': 'Files and data',
} as const

/**
 * A whole page. Previews and search engines learn nothing from it, and nothing comes from anywhere but here:
 * one style sheet and one small script, which the page does without.
 */
export async function shell({ title, body, here, isWide = false }: PageFacts): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="en"${isWide ? html` class="wide"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="calltime">
<meta property="og:description" content="A private page.">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css?v=${versions.style}">
<script src="/enhance.js?v=${versions.script}" defer></script>
</head>
<body>
${here === undefined ? '' : navigation(here)}<main>
${body}
</main>
</body>
</html>
`,
  )
}

const navigation = (here: BoardPage): Html => html`<nav class="top" aria-label="Board">
${Object.entries(boardPages).map(
  ([href, name]) => html`<a href="${href}"${href === here ? html` aria-current="page"` : ''}>${name}</a>
`,
)}</nav>
`

/** A short sum of a file's text, in its address: changed files are fetched anew, others never again. */
const sumOf = (text: string): string => {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum >>> 0).toString(36)
}
const versions = { style: sumOf(styleSheet), script: sumOf(enhanceScript) }

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#0b6638"/><path fill="#fff"
d="M10 8c2 0 3 3 3 4s-2 2-2 3c0 2 4 6 6 6 1 0 2-2 3-2s4 1 4 3-2 3-4 3C14 25 7 18 7 12c0-2 1-4 3-4z"/></svg>`
