/** What looks like a number and is none: applicant ids, Twilio's SIDs, instants, alarm names. */
const harmless = /\b[0-9a-f]{16}\b|\b[A-Z]{2}[0-9a-f]{32}\b|\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?|\b\d{8}T\d{4}\b/
/** A phone number in any writing: seven digits or more, with what people put between them. */
const phoneNumber = /\+?\d(?:[\s().-]{0,3}\d){6,}/
const harmlessOrNumber = new RegExp(`(${harmless.source})|${phoneNumber.source}`, 'g')
/** The token of a link: whoever has it may open the page. */
const linkToken = /\/(c|b|calendar)\/[\w.-]{8,}/g

/** What may be logged of a text: phone numbers keep their last four digits, links lose their token. */
export const mask = (text: string): string =>
  text
    .replaceAll(linkToken, '/$1/…')
    .replaceAll(harmlessOrNumber, (found: string, isHarmless?: string) =>
      isHarmless === undefined ? `…${found.replaceAll(/\D/g, '').slice(-4)}` : found,
    )
