/**
 * Job titles of the trade in the plural: "Set Dressers", "1st ACs", "Camera Assistants" (nobody says "Assistant
 * Cameras"), "Assistants to the Director".
 */
export function pluralOf(title: string): string {
  return title
    .trim()
    .replace(/^(?:an?|the|any|some)\s+/i, '')
    .split(/(\s*\/\s*|\s*,\s*|\s*&\s*|\s+(?:or|and)\s+)/i)
    .map((part, index) => (index % 2 === 0 ? one(part) : part))
    .join('')
}

/** Departments by the noun that stands in a title: "Assistant Camera" is a camera assistant. */
const departments =
  'accounting|art|camera|casting|catering|construction|costumes?|craft services?|electric|grip|hair|lighting|' +
  'locations?|make-?up|office|post(?:[- ]?production)?|production|props?|set decoration|sound|transportation|' +
  'vfx|visual effects|wardrobe'
const assistantFirst = new RegExp(`^(.*?)\\bassistant (${departments})$`, 'i')
/** "Assistant to the Director", "Director of Photography", "Set Dresser (Nights)": the head word comes first. */
const headFirst = /^(.+?)(\s+(?:to|of|for|in|at|on|with)\s+.+|\s*\(.*)$/i
/** Words that mean several people as they are. */
const crowds =
  /\b(?:crew|staff|anything|anyone|talent|people|background|help|hair|make-?up|wardrobe|services)$/i

function one(title: string): string {
  if (title === '') return title
  const camera = assistantFirst.exec(title)
  if (camera?.[2] !== undefined) return `${camera[1]}${camera[2]} Assistants`
  const head = headFirst.exec(title)
  if (head?.[1] !== undefined) return one(head[1]) + (head[2] ?? '')
  return crowds.test(title) ? title : lastWord(title)
}

function lastWord(title: string): string {
  if (/man$/.test(title)) return title.replace(/man$/, 'men')
  if (/person$/i.test(title)) return title.replace(/erson$/i, 'eople')
  // An acronym ("PA", "1st AC", "DIT"), or something that ends like no word of ours.
  if (/\b[A-Z]{2,4}$/.test(title)) return `${title}s`
  if (/(?:ss|sh|ch|x|z)$/i.test(title)) return `${title}es`
  if (/s$/i.test(title)) return title
  if (/[^aeiou]y$/i.test(title)) return title.replace(/y$/, 'ies')
  return `${title}s`
}
