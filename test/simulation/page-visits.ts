import { hours, minutes } from '../../functions/domain/time.ts'
import { valuesOf } from '../../functions/views/pages/office-fields.ts'
import type { Page } from './browser.ts'
import { afterACall, onTheBoard } from './form-fields.ts'
import type { Life } from './person.ts'

type Fields = Record<string, string>

const cardLink = /\/c\/[\w-]{43}/
const boardLink = /\/b\/[\w-]{43}/

/** What somebody does on pages instead of texting: opens a link, looks at it for a while, taps and types. */
export class PageVisits {
  private readonly life: Life
  /** They look whether there is something more to do. */
  private readonly lookUp: () => void
  /** Links to cards, by the follow-up they are about; and every one there ever was. */
  private readonly cards = new Map<string, string>()
  private readonly links: string[] = []
  private board: string | undefined
  private isErasing = false

  constructor(life: Life, lookUp: () => void) {
    this.life = life
    this.lookUp = lookUp
  }

  /** Keeps the links of a text. */
  got(body: string): void {
    this.board = boardLink.exec(body)?.[0] ?? this.board
    const code = /code: (\d{4})/.exec(body)?.[1]
    if (this.isErasing && code !== undefined) this.codeCame(code)
    const path = cardLink.exec(body)?.[0]
    const followUps = this.life.document()?.followUps ?? []
    const followUp = followUps.find(({ office }) => body.includes(`Call ${office.name} now`))
    if (path === undefined) return
    this.links.push(path)
    if (followUp !== undefined) this.cards.set(followUp.id, path)
  }

  /** Tells on the card's page how the call went, in the words they would text; false: they have no link to it. */
  tellOfCall(followUpId: string, words: string): boolean {
    const path = this.cards.get(followUpId)
    if (path === undefined) return false
    this.fillIn(path, () => afterACall(words, this.life.random))
    return true
  }

  /** Answers the open question where the page has it. */
  answer(words: string): boolean {
    const path = [...this.cards.values()].at(-1)
    if (path === undefined) return false
    this.fillIn(path, () => ({ do: 'answer', words }))
    return true
  }

  /** For no reason: an old card, whole or broken off, or the board. */
  browse(): void {
    const { random } = this.life
    const old = this.links.length === 0 ? undefined : random.pick(this.links)
    if (old !== undefined && random.chance(0.4)) {
      const path = random.chance(0.1) ? old.slice(0, -5) : old
      return this.fillIn(path, () => ({ do: random.pick(['undo', 'no-answer', 'note']), note: 'x' }))
    }
    // Behind the board's link is a gate: its button opens a session.
    if (this.board !== undefined) this.life.browser.send(this.board, {}, undefined, () => this.onTheBoard())
  }

  private onTheBoard(): void {
    const { random, offices } = this.life
    const followUps = this.life.document()?.followUps ?? []
    const draw = random.next()
    if (draw < 0.35) {
      const { name, phone } = random.pick(offices)
      return this.fillIn('/b/add', () => ({ office: name, phone }))
    }
    if (draw < 0.6 && followUps.length > 0) {
      const followUp = random.pick(followUps)
      const known = Object.entries(valuesOf(followUp)).map(([name, value]) => [name, value ?? ''])
      const changed = { extension: random.pick(['', '204']), contact: random.pick(['', 'Dana Lee']) }
      const details = { ...Object.fromEntries(known), ...changed, do: 'details' }
      return this.fillIn(`/b/office/${followUp.id}`, () => details)
    }
    this.fillIn('/b', () => onTheBoard(random))
  }

  /** Wants everything erased: the code comes by text, and their phone fills it in at once. */
  erase(): boolean {
    const { board } = this
    if (board === undefined) return false
    this.life.browser.send(board, {}, undefined, () => this.fillIn('/b/files', () => ({ do: 'erase' })))
    this.isErasing = true
    return true
  }

  private codeCame(code: string): void {
    this.isErasing = false
    this.fillIn('/b/files', () => ({ do: 'erase-code', code }), 3_000)
  }

  /** Opens a page, and some time later sends its form; a page may lie open for hours, and a button be tapped twice. */
  private fillIn(path: string, fieldsOf: () => Fields, patienceMs?: number): void {
    const { world, random, temper } = this.life
    this.life.browser.open(path, (page) => {
      const form = /name="form" value="([\w-]{22})"/.exec(page.body)?.[1]
      const seen = /name="seen" value="(\d+)"/.exec(page.body)?.[1]
      if (form === undefined) return
      const fields = { form, ...(seen === undefined ? {} : { seen }), ...fieldsOf() }
      const about = this.officeOn(page)
      const patience = patienceMs ?? (random.chance(0.1) ? hours(5) : minutes(1))
      world.after(random.between(1_000, patience), () => {
        const send = (done: (page: Page) => void) => this.life.browser.send(path, fields, about, done)
        send((answered) => this.answered(answered, path, about))
        if (random.chance(temper.twice)) world.after(random.between(0, 3_000), () => send(() => {}))
      })
    })
  }

  /** The follow-up whose office the page dials. */
  private officeOn({ body }: Page): string | undefined {
    const followUps = this.life.document()?.followUps ?? []
    return followUps.find(({ office }) => body.includes(`tel:${office.phone}`))?.id
  }

  /** The page says what became of it, and has UNDO for a while. */
  private answered({ body }: Page, path: string, about: string | undefined): void {
    const { world, random, temper } = this.life
    const form = /name="form" value="([\w-]{22})"/.exec(body)?.[1]
    const mayUndo = /name="do" value="undo"/.test(body)
    if (form !== undefined && mayUndo && random.chance(temper.undo))
      world.after(random.between(4_000, minutes(5)), () =>
        this.life.browser.send(path, { form, do: 'undo' }, about, () => {}),
      )
    this.lookUp()
  }
}
