/** The ledger's last lines in words. */
import { element, show } from './element.js'
import { briefOf, shortOf } from './when.js'

const list = document.getElementById('ledger')
const shownAtMost = 8

/** Kinds that only repeat what the thread shows. */
const left = new Set(['understood', 'answered-question'])

const words = {
  attempt: (line) =>
    `called: ${line.disposition.replaceAll('-', ' ')}${line.person === undefined ? '' : `, ${line.person}`}`,
  planned: (line, zone) => `planned for ${shortOf(line.plannedAt, zone)}`,
  card: () => 'card sent',
  'card-moved': (line) => `card moved on: ${line.why}`,
  amended: (line) => `amended: ${line.what}`,
  closed: (line) => `closed: ${line.why}`,
  'interview-set': (line, zone) => `interview ${shortOf(line.interviewAt, zone)}`,
  snoozed: (line, zone) => `put off to ${shortOf(line.until, zone)}`,
  undone: (line) => `undone: ${line.what}`,
  profile: (line) => `profile: ${line.what}`,
  'text-failed': (line) => `a text failed (${line.code})`,
}

export function showLedger(lines, zone) {
  const last = lines.filter(({ kind }) => !left.has(kind)).slice(-shownAtMost)
  if (last.length === 0) {
    show(list, [element('p', { class: 'none', text: 'Nothing yet.' })])
    return
  }
  const rows = last.reverse().map((line) => {
    const said = words[line.kind]?.(line, zone) ?? line.kind.replaceAll('-', ' ')
    return element('li', { class: 'row' }, [
      element('time', { datetime: line.at, text: briefOf(line.at, zone) }),
      element('span', { text: line.office === undefined ? said : `${line.office}: ${said}` }),
    ])
  })
  show(list, [element('ul', {}, rows)])
}
