import type { Applicant } from '../../functions/domain/applicant.ts'
import { cardOf, type Question } from '../../functions/domain/open.ts'
import { hours, type Instant, minutes } from '../../functions/domain/time.ts'
import { outcomeOf, type SimulatedOffice } from './offices.ts'
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
}

/** One applicant with a phone, offices to follow up, and a temper. */
export class Person {
  private readonly life: Life
  private readonly toAdd: SimulatedOffice[]
  private isThinking = false
  private isAway = false

  constructor(life: Life) {
    this.life = life
    this.toAdd = [...life.offices]
  }

  /** Joins at that moment, and has whims until `until`. */
  begin(at: Instant, until: Instant): void {
    const { world, random, temper } = this.life
    world.at(at, () => this.say('hi'))
    for (let day = at + hours(2); day < until; day += hours(24)) {
      if (random.chance(temper.whim)) this.atABadMoment(day, () => this.whim())
      if (random.chance(temper.stop)) this.atABadMoment(day, () => this.leave())
      if (random.chance(temper.erase)) this.atABadMoment(day, () => this.say('delete everything about me'))
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
    if (random.chance(temper.stop / 2)) world.after(random.between(0, 15_000), () => this.leave())
  }

  /** The phone buzzes. */
  got(): void {
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
    if (open.kind === 'question') return this.answer(open.question, document)
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

  private answer(question: Question, document: Applicant): void {
    this.say(this.answerTo(question, document))
  }

  private answerTo(question: Question, document: Applicant): string {
    const { random, world } = this.life
    switch (question.kind) {
      case 'name':
        return random.pick(['Maya Torres, PA', 'Maya Torres', "i'm Jo Lee, set dresser", 'Sam'])
      case 'home-zone':
        return random.pick(['1', '4', 'chicago'])
      case 'missing':
        return question.field === 'phone' ? '310-555-0199' : random.pick(['1', 'Silver Lake', '2', 'eastern'])
      case 'what-came-of-it': {
        const followUp = document.followUps.find(({ id }) => id === question.followUpId)
        const office = this.life.offices.find(({ phone }) => phone === followUp?.office.phone)
        return office === undefined ? '1' : outcomeOf(office, world.now, random)
      }
      case 'what-did-they-say':
        return random.pick([
          'call back thurs at 2',
          'not sure',
          'send resume',
          'interview fri 10',
          'nothing',
          '1',
        ])
      case 'keep-or-drop':
        return random.pick(['1', '1', '2', 'keep', 'drop', '310-555-0166'])
      case 'is-sent':
        return random.pick(['sent', '1', 'SENT', 'not yet'])
      case 'how-did-it-go':
        return random.pick(['1', '2', '3', '4', 'waiting to hear', 'got it'])
      case 'when':
        return random.pick(['thurs at 2', 'tomorrow', 'dec 5 at 10', 'in 3 days'])
      case 'right-number':
        return random.pick(['310-555-0155', '212-555-0144', 'drop', '900-555-0100'])
      case 'really-erase':
        return random.pick([question.code, question.code, 'no', '1234'])
      case 'greeting':
        return random.pick(['ext 204', 'Dana', 'no', '1'])
      case 'practice':
        return 'Hi, this is Maya Torres. Who am I speaking with?'
      default:
        return random.pick(['1', '1', '2', '3', 'yes', 'no'])
    }
  }

  private whim(): void {
    if (!this.isAway) this.say(this.life.random.pick(whims))
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
    const { world, random } = this.life
    if (this.isAway) return
    this.isAway = true
    this.say(random.pick(['stop', 'STOP', 'please stop texting me', 'Stop.', 'unsubscribe']))
    if (!random.chance(0.7)) return
    world.after(random.between(minutes(1), hours(90)), () => {
      this.isAway = false
      this.say(random.pick(['start', 'START', 'unstop']))
    })
  }
}
