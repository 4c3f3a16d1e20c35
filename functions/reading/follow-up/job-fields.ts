import { type Draft, phraseAt, textAt, use } from './draft.ts'
import { departments, jobs, titles } from './trade-words.ts'
import { each, skipMarks } from './walk.ts'

const isDepartment = (word: string): boolean =>
  word === 'department' || word === 'depts' || word === 'departments'

const ends = /^[,|;./-]?$/

/** "…, costume, …": a department that is all of its stretch, after an office's name. */
export function takeBareDepartment(draft: Draft): void {
  each(draft, (at) => {
    const isInside = /^(?:in|the)$/.test(textAt(draft, at - 1)) && draft.fields.role !== undefined
    if (draft.fields.department || at === 0 || !(isInside || ends.test(textAt(draft, at - 1)))) return
    for (const length of [3, 2, 1]) {
      const said = draft.words.slice(at, at + length).map((_, offset) => textAt(draft, at + offset))
      if (said.includes('') || !ends.test(textAt(draft, at + length))) continue
      if (!departments.has(said.join('-')) || /^(?:office|set|production|music|security)$/.test(said.join()))
        continue
      draft.fields.department = said.join(' ')
      use(draft, at, at + length)
      return
    }
  })
}

export function takeDepartment(draft: Draft): void {
  each(draft, (at) => {
    if (!isDepartment(textAt(draft, at)) || draft.fields.department) return
    const pair = `${textAt(draft, at - 2)}-${textAt(draft, at - 1)}`
    const triple = `${textAt(draft, at - 3)}-${pair}`
    const before = textAt(draft, at - 1)
    const [length, said] = departments.has(triple)
      ? [3, triple]
      : departments.has(pair)
        ? [2, pair]
        : departments.has(before)
          ? [1, before]
          : [0, '']
    if (length > 0) {
      draft.fields.department = said.replaceAll('-', ' ')
      use(draft, at - length, at + 1)
      return
    }
    const start = skipMarks(draft, at + 1, /^(?:is|:|-|,|the|to)$/)
    const after = textAt(draft, start)
    const two = `${after}-${textAt(draft, start + 1)}`
    if (departments.has(two) || departments.has(after)) {
      draft.fields.department = departments.has(two) ? two.replaceAll('-', ' ') : after
      use(draft, at, start + (departments.has(two) ? 2 : 1))
    }
  })
}

const roleLabels = new RegExp(
  '^(?:role|position|seeking|want|wants|job|for|as|looking|hiring|need|needs|applying|a|an|the|open' +
    '|opening|crew|to|be|is|:|-|applied|of|wanted|sought|am|i|gig|vacancy)$',
)

/** The job wanted. */
export function takeRole(draft: Draft): void {
  each(draft, (at) => {
    if (draft.fields.role) return
    const job = phraseAt(draft, at, jobs)
    if (!job) return
    const before = textAt(draft, at - 1)
    const isWeak =
      titles.has(textAt(draft, at)) ||
      new RegExp(
        '^(?:assistant|electric|boom|greens|utility|swing|background|scenic|runner|driver|manager|painter' +
          '|loader)$',
      ).test(draft.words[at]?.text ?? '')
    const isAlone = /^[,|;.]?$/.test(before) && /^[,|;.]?$/.test(textAt(draft, at + job.length))
    const isTrailed = /^(?:job|position|role|gig|spot|work)$/.test(textAt(draft, at + job.length))
    if (job.length === 1 && isWeak && !roleLabels.test(before) && !isAlone && !isTrailed) return
    draft.fields.role = job.kept
    let from = at
    while (from > 0 && roleLabels.test(textAt(draft, from - 1)) && textAt(draft, from - 1) !== 'the')
      from -= 1
    use(draft, from, at + job.length + (isTrailed ? 1 : 0))
  })
}
