/** What the hirer's rules listen for in a line, and nothing else (field guide, rules 4 to 9). */

export const asksWho = (line: string): boolean =>
  /\bwhom? am i (speaking|talking) (with|to)\b|\bwho('s| is) (this|speaking)\b/i.test(line) ||
  /\b(may i ask who|who do i have|with whom|(what('s| is)|catch) your name)\b/i.test(line)

/** When interviews are held; "are you hiring?" is a question that can be waved away. */
export const asksWhen = (line: string): boolean =>
  /\binterview/i.test(line) && /\b(when|find out|what (day|time)|hold(ing)?|held)\b/i.test(line)

/** Never "I'm calling to follow up on a resume": too easy to dismiss. */
export const isFollowUp = (line: string): boolean =>
  /\bfollow(ing|ed)?[- ]?up\b|\bcheck(ing)? (up |in )?on (my|a|the) (resume|application)\b/i.test(line) ||
  /\b(see|ask|know) if you (got|get|received) my resume\b/i.test(line)

/** "I sent one, and I can send another." */
export const offersAnother = (line: string): boolean =>
  /\b(sent|have sent|emailed|e-mailed)\b/i.test(line) &&
  /\b(another|again|resend|one more|new one)\b/i.test(line)

export const offersToComeIn = (line: string): boolean =>
  /\b(come in|come by|come over|stop by|be there|right now|right away|today)\b/i.test(line)

/** The full name; where speech was misheard, two words after "this is" do as well. */
export function saysFullName(line: string, name: string): boolean {
  const parts = plain(name).split(' ')
  const said = ` ${plain(line)} `
  if (parts.length > 1 && parts.every((part) => said.includes(` ${part} `))) return true
  return /\b(this is|my name is|i'?m|i am) [A-Z]\w+ [A-Z]\w+/.test(line)
}

/** Somebody's name, whole or by the first word of it. */
export const says = (line: string, name: string): boolean =>
  ` ${plain(line)} `.includes(` ${plain(name).split(' ')[0]} `)

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
