import { leadIn, leadOut } from './rules/command-rules.ts'

/** A text without its hellos and thanks. */
export const bare = (text: string): string => {
  const led = text.replace(leadIn, ' ')
  const ended = led.replace(leadOut, ' ')
  return ended.trim() ? ended : text
}
const withoutMarks = (text: string): string => {
  const left = text.replace(/ [.,!?;:|-](?= )/g, '').replace(/ {2,}/g, ' ')
  return left.trim() ? left : text
}

/** The forms in which a text is held against the commands: as it is, and with less and less around it. */
export const forms = (text: string): string[] => {
  const asked = bare(text).replace(/^ (?:can|could|would|will) (?:you|i) (?:please |just |maybe )?/, ' ')
  const plain = withoutMarks(asked).replace(/ (?:still|also|even|currently)(?= [a-z])/, '')
  return [
    ...new Set([text, bare(text), withoutMarks(text), withoutMarks(bare(text)), withoutMarks(asked), plain]),
  ]
}
