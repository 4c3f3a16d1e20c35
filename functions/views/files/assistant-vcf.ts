/**
 * The assistant as a contact (vCard 3.0): calls from it then carry its name, and pass screens for unknown
 * numbers.
 */
export function assistantVcf({ number, operator }: { number: string; operator: string }): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:;calltime;;;',
    'FN:calltime',
    ...(operator === '' ? [] : [`ORG:${escaped(operator)}`]),
    `TEL;TYPE=CELL,VOICE,MSG:${number}`,
    'NOTE:Texts you the number and the words when it is time to call. Text MENU for what you can say.',
    'END:VCARD',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\,;]/g, (char) => `\\${char}`).replaceAll(/\s+/g, ' ')

/** Lines of more than 75 octets go on in the next (RFC 2426 2.6). */
const folded = (line: string): string => line.replaceAll(/.{72}(?=.)/gu, (part) => `${part}\r\n `)
