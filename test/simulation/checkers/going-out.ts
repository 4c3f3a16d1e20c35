import { type Applicant, homeOf } from '../../../functions/domain/applicant.ts'
import type { FollowUp } from '../../../functions/domain/follow-up.ts'
import { cardOf } from '../../../functions/domain/open.ts'
import type { TextAbout } from '../../../functions/domain/outbox.ts'
import type { Cause, Seen } from '../seen.ts'

/** What the document said of a text when it was decided. */
export type Decided = {
  id: string
  about: TextAbout
  deadline: number
  home: { zone: string; isEarlyOk: boolean }
  followUp?: FollowUp
  isNamed: boolean
  /** It answers a text that was lost on its way in. */
  isLateAnswer: boolean
  /** It follows from a call that the applicant is in, or was just now; or it is the code that a page asked for. */
  isAskedNow: boolean
}

/** Remembers, by text id, what each text is about: for checkers that see it go out later. */
export class DecidedTexts {
  private readonly texts = new Map<string, Decided>()

  see(seen: Seen): void {
    if (seen.kind !== 'saved' || seen.after === undefined) return
    const { id, before, after } = seen
    for (const textId of Object.keys(after.sent)) {
      if (before?.sent[textId] === undefined && !this.texts.has(textId))
        this.note(id, textId, after, seen.cause.kind)
    }
  }

  of(textId: string): Decided | undefined {
    return this.texts.get(textId)
  }

  private note(id: string, textId: string, after: Applicant, cause: Cause['kind']): void {
    const sent = after.sent[textId]
    if (sent === undefined) return
    const { about, deadline } = sent
    const followUpId = 'followUpId' in about ? about.followUpId : undefined
    const followUp = after.followUps.find((each) => each.id === followUpId)
    const isNamed = cardOf(after.open)?.isNamed === true
    const known = followUp === undefined ? {} : { followUp }
    const isCode = cause === 'form' && about.kind === 'question' && about.question === 'really-erase'
    const asked = { isLateAnswer: cause === 'look-back', isAskedNow: cause === 'call' || isCode }
    this.texts.set(textId, { id, about, deadline, home: homeOf(after), isNamed, ...asked, ...known })
  }
}
