/** An element of TwiML. */
export type Element = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly Node[]
}
export type Node = Element | string

type Growing = { name: string; attributes: Record<string, string>; children: Node[] }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** What XML allows: no control characters but tab, line feed and carriage return. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const token = new RegExp(
  [
    /<!--.*?-->/,
    /<!\[CDATA\[(?<cdata>.*?)\]\]>/,
    /<\/(?<close>[\w:.-]+)\s*>/,
    /<(?<open>[A-Za-z_][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/,
    /(?<text>[^<]+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'sy',
)

/** Reads an XML document as strictly as Twilio does (error 12100). @throws Error saying what is wrong */
export const readXml = (document: string): Element => {
  if (illegal.test(document)) throw new Error('a character that XML does not allow')
  const source = document.replace(/^\uFEFF/, '').replace(/^\s*<\?xml[^>]*\?>/, '')
  const root: Growing = { name: '', attributes: {}, children: [] }
  const open = [root]
  const add = (node: Growing | string) => open.at(-1)?.children.push(node)

  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const groups = token.exec(source)?.groups
    if (groups === undefined) throw new Error(`no XML at character ${at}`)
    if (groups.text !== undefined) add(unescaped(groups.text))
    if (groups.cdata !== undefined) add(groups.cdata)
    if (groups.open !== undefined) {
      const element = { name: groups.open, attributes: attributesIn(groups.attributes ?? ''), children: [] }
      add(element)
      if (groups.empty === '') open.push(element)
    }
    if (groups.close !== undefined) {
      const closed = open.length > 1 ? open.pop() : undefined
      if (closed?.name !== groups.close) throw new Error(`</${groups.close}> closes nothing`)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  const elements = root.children.filter((node) => typeof node !== 'string' || node.trim() !== '')
  const [only] = elements
  if (elements.length !== 1 || only === undefined || typeof only === 'string')
    throw new Error('not one root element')
  return only
}

/** All the text in an element, as a phone or a voice gets it. */
export const textOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

/** The elements directly inside one. */
export const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string')

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      unescaped(double ?? single ?? ''),
    ]),
  )

const unescaped = (text: string): string =>
  text.replaceAll(/&([^;]{0,10};)?/g, (written, name: string = '') => {
    const number = /^#(?:x([0-9a-f]+)|(\d+));$/i.exec(name)
    if (number !== null)
      return String.fromCodePoint(Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10))
    const character = entities[name.slice(0, -1)]
    if (character === undefined) throw new Error(`${written} is no entity`)
    return character
  })
