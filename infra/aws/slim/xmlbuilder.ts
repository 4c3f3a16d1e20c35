/**
 * In bundles, in place of `xmlbuilder` (59 KB): the part of it that Twilio's TwiML classes use, answer for
 * answer.
 */
type Attributes = Readonly<Record<string, unknown>>
export type Element = Pick<Node, 'ele' | 'txt'>

type Stringify = { attValue: (this: { attEscape: (text: string) => string }, value: unknown) => string }

class Node {
  private readonly children: (string | Node)[] = []
  private readonly opening: string
  private readonly name: string
  private readonly root: Root

  constructor(root: Root, name: string, attributes: Attributes) {
    this.root = root
    this.name = name
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => ` ${key}="${root.stringify.attValue.call({ attEscape }, value)}"`)
    this.opening = `<${name}${written.join('')}`
  }

  /** A child element; its text may stand where its attributes do. */
  ele(name: string, attributes?: Attributes | string, text?: unknown): Node {
    const [own, words] = typeof attributes === 'object' ? [attributes ?? {}, text] : [{}, text ?? attributes]
    const child = new Node(this.root, name, own)
    if (words !== undefined && words !== null) child.txt(words)
    this.children.push(child)
    return child
  }

  txt(text: unknown): this {
    this.children.push(legal(textEscape(String(text))))
    return this
  }

  com(text: unknown): this {
    this.children.push(`<!-- ${legal(String(text))} -->`)
    return this
  }

  dec(_version: string, _encoding: string): this {
    return this
  }

  end(): string {
    return `<?xml version="1.0" encoding="UTF-8"?>${this.root.top?.written() ?? ''}`
  }

  written(): string {
    const inside = this.children
      .map((child) => (typeof child === 'string' ? child : child.written()))
      .join('')
    const isEmpty = this.children.length === 0 || this.children.every((child) => child === '')
    return isEmpty ? `${this.opening}/>` : `${this.opening}>${inside}</${this.name}>`
  }
}

type Root = { stringify: Stringify; top?: Node }

const textEscape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#xD;')

const attEscape = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#x9;')
    .replace(/\n/g, '&#xA;')
    .replace(/\r/g, '&#xD;')

/** What XML cannot carry: control characters, and halves of characters. */
const illegal = new RegExp(
  '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|' +
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
)

/** @throws as xmlbuilder does, on what XML cannot carry */
function legal(text: string): string {
  const at = text.search(illegal)
  if (at < 0) return text
  throw new Error(`Invalid character in string: ${text} at index ${at}`)
}

export default {
  create: (name: string, { stringify }: { stringify: Stringify }): Node => {
    const root: Root = { stringify }
    root.top = new Node(root, name, {})
    return root.top
  },
}
