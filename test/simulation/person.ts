import type { Applicant } from '../../functions/domain/applicant.ts'
import { cardOf } from '../../functions/domain/open.ts'
import { hours, type Instant, minutes } from '../../functions/domain/time.ts'
import { answerTo } from './answer-to.ts'
import type { Browser } from './browser.ts'
import { outcomeOf, type SimulatedOffice } from './offices.ts'
import { PageVisits } from './page-visits.ts'
import type { Random } from './random.ts'
import { nonsense, type Temper, whims } from './tempers.ts'
import type { World } from './world.ts'

/** What a person has at hand. */
export type Life = {
  world: World
  random: Random
  phone: string
  temper: Temper
  offices: readonly SimulatedOffice[]
  /** What the assistant has of them: they remember what they were asked. */
  document: () => Applicant | undefined
  text: (body: string, meant?: string) => void
  browser: Browser
}

/** One applicant with a phone, offices to follow up, and a temper. */
export class Person {
  private readonly life: Life
  private readonly toAdd: SimulatedOffice[]
  private readonly pages: PageVisits
  private isThinking = false
  private isAway = false

  constructor(life: Life) {
    this.life = life
    this.toAdd = [...life.offices]
    this.pages = new PageVisits(life, () => this.lookUp())
  }

  /** Joins at that moment, and has whims until `until`. */
  begin(at: Instant, until: Instant): void {
    const { world, random, temper } = this.life
    world.at(at, () => this.say('hi'))
    for (let day = at + hours(2); day < until; day += hours(24)) {
      if (random.chance(temper.whim)) this.atABadMoment(day, () => this.whim())
      if (random.chance(temper.stop)) this.atABadMoment(day, () => this.leave())
      if (random.chance(temper.erase)) this.atABadMoment(day, () => this.erase())
      world.at(day + random.between(0, hours(12)), () => this.addAnother())
    }
  }

  /** Some time that day; as often as not just when something is due for them, and about to be done. */
  private atABadMoment(day: Instant, act: () => void): void {
    const { world, random, document } = this.life
    world.at(day + random.between(0, hours(20)), () => {
      const wakeAt = document()?.wakeAt
      if (wakeAt === undefined || wakeAt - world.now > hours(20) || random.chance(0.4)) return act()
      world.at(wakeAt + random.between(-2_000, 65_000), act)
    })
  }

  /** A text to them is about to go out, and they have had it. */
  provoked(): void {
    const { world, random, temper } = this.life
    if (random.chance(temper.stopAtSend)) world.after(random.between(0, 6_000), () => this.leave())
  }

  /** The phone buzzes. */
  got(body: string): void {
    this.pages.got(body)
    this.lookUp()
  }

  /** Something may be there to react to. */
  private lookUp(): void {
    const { world, random, temper } = this.life
    if (this.isThinking || this.isAway) return
    const isJoining = this.life.document()?.standing.status === 'joining'
    if (!isJoining && !random.chance(temper.answers)) return
    this.isThinking = true
    world.after(isJoining ? minutes(1) : temper.delayMs(random), () => {
      this.isThinking = false
      if (!this.isAway) this.react()
    })
  }

  private say(body: string, meant?: string): void {
    const { world, random, temper, text } = this.life
    text(body, meant)
    if (random.chance(temper.twice)) world.after(random.between(0, 3_000), () => text(body, meant))
  }

  private react(): void {
    const { random, temper } = this.life
    const document = this.life.document()
    if (document === undefined) return
    if (random.chance(temper.nonsense)) return this.say(random.pick(nonsense))
    const { open, standing } = document
    if (standing.status === 'stranger') return this.say('hi')
    if (open.kind === 'question') return this.answer(answerTo(open.question, document, this.life))
    const card = cardOf(open)
    if (card !== undefined) return this.call(document, card.followUpId)
    if (document.followUps.length < 2) this.addAnother()
  }

  private call(document: Applicant, followUpId: string): void {
    const { world, random, temper } = this.life
    const followUp = document.followUps.find(({ id }) => id === followUpId)
    if (followUp === undefined) return
    if (random.chance(0.08)) return this.say(random.pick(['5', '6', 'later', 'skip', 'done', 'in 20']))
    const office = this.life.offices.find(({ phone }) => phone === followUp.office.phone)
    const words = office === undefined ? '1' : outcomeOf(office, world.now, random)
    if (random.chance(temper.page) && this.pages.tellOfCall(followUpId, words)) return
    const isNamed = random.chance(0.15)
    this.say(
      isNamed && words.length > 1 ? `${followUp.office.name}: ${words}` : words,
      /^[1-3]$/.test(words) ? followUpId : undefined,
    )
    if (random.chance(temper.undo))
      world.after(random.between(4_000, minutes(5)), () =>
        this.say(random.pick(['undo', 'oops it was voicemail'])),
      )
  }

  private answer(words: string): void {
    const { random, temper } = this.life
    if (!random.chance(temper.page) || !this.pages.answer(words)) this.say(words)
  }

  private erase(): void {
    const { random, temper } = this.life
    if (!random.chance(temper.page) || !this.pages.erase()) this.say('delete everything about me')
  }

  private whim(): void {
    const { random, temper } = this.life
    if (this.isAway) return
    if (random.chance(temper.page)) this.pages.browse()
    else this.say(random.pick(whims))
  }

  private addAnother(): void {
    const office = this.toAdd.shift()
    if (office === undefined || this.isAway) return
    if (this.life.document()?.profile.name === undefined) {
      this.toAdd.unshift(office)
      return this.say('hello')
    }
    const { name, phone } = office
    const number = `${phone.slice(2, 5)}-${phone.slice(5, 8)}-${phone.slice(8)}`
    this.say(
      `add ${name} ${number}${this.life.random.pick(['', ' UPM Dana Lee', ', Suzie Smith referred me'])}`,
    )
  }

  /** STOP in one of its ways; mostly they come back. */
  private leave(): void {
    const { world, random, temper } = this.life
    if (this.isAway) return
    this.isAway = true
    this.say(random.pick(['stop', 'STOP', 'please stop texting me', 'Stop.', 'unsubscribe']))
    if (!random.chance(temper.comesBack)) return
    world.after(temper.awayMs(random), () => {
      this.isAway = false
      this.say(random.pick(['start', 'START', 'unstop']))
    })
  }
}
