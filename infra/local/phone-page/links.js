/** What can be tapped in a text: phone numbers and web addresses. */

const tappable =
  /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])|(\+1\d{10}(?!\d))|((?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d))/g

/** Splits a text into plain parts and parts with an `href`. */
export function partsOf(text) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(tappable)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    const [found, link] = match
    parts.push({ text: found, href: link ?? `tel:${dialled(found)}` })
    end = match.index + found.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

/** `(310) 555-0142` → `+13105550142` */
export function dialled(written) {
  const digits = written.replace(/\D/g, '')
  return digits.length === 10 ? `+1${digits}` : `+${digits}`
}

/** `+13105550142` → `(310) 555-0142` */
export const written = (phone) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3')
