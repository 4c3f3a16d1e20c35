import { describe, expect, it } from 'vitest'
import { type CardPageFacts, cardPage } from '../../../functions/views/pages/card-page.ts'
import { dialLink } from '../../../functions/views/pages/parts.ts'
import { type Problem, problemPage, problems } from '../../../functions/views/pages/problem-page.ts'
import { at, blueHarbor, followUp, here, newYork } from '../given.ts'

const opened = (part: Partial<CardPageFacts> = {}): Promise<string> =>
  cardPage({
    applicantName: 'María Torres',
    applicantPhone: '+13105550177',
    assistantNumber: '+12135550199',
    followUp: followUp({ referral: 'Suzie Smith' }),
    callUntil: at('2026-11-24T11:45-08:00'),
    home: here,
    now: at('2026-11-24T10:00-08:00'),
    target: { action: '/c/token', formId: 'f'.repeat(22) },
    icsHref: '/c/token/interview.ics',
    answer: [],
    mayUndo: false,
    errors: {},
    ...part,
  })

describe('the call card page', () => {
  it('has one big link that dials, waits, and keys in the extension', async () => {
    const page = await opened()
    expect(page).toContain('<a class="call" href="tel:+13105550142,,204">')
    expect(page.match(/href="tel:/g)).toHaveLength(2)
    expect(page).toMatch(/Or <a href="tel:\+\d{11}">call me<\/a>: I put you through/)
    expect(dialLink({ phone: '+13105550142' })).toBe('tel:+13105550142')
  })

  it('says the script sentence by sentence with true spellings, and every branch in a box of its own', async () => {
    const page = await opened()
    expect(page).toContain('<span>Hi, this is María Torres.</span><span>Who am I speaking with?</span>')
    expect(page).toContain('(Name), Suzie Smith referred me to you.')
    expect(page).toContain('<summary>They ask for a resume</summary>')
    expect(page.match(/<summary>/g)).toHaveLength(9 + 3)
  })

  it('keeps a title and its name on one line of the script', async () => {
    const page = await opened({ followUp: followUp({ contact: 'Ms. Okafor' }) })
    expect(page).toContain('when Ms. Okafor will be holding interviews')
  })

  it('says what time it is at the office, and until when it may be called', async () => {
    expect(await opened()).toContain('It is 10:00 am PT there. Call until 11:45 am PT.')
    expect(await opened({ home: newYork })).toContain('Call until 11:45 am PT (2:45 pm for you).')
    const early = await opened({ callUntil: 0, now: at('2026-11-23T17:00-08:00') })
    expect(early).toContain('The next call is planned for tomorrow, Tue Nov 24, 10:00 am PT.')
    expect(early).not.toContain('class="call"')
  })

  it('shows without contact, referral or extension, and with another script', async () => {
    const { contact: _, contactTitle: __, ...bare } = followUp()
    const { extension: ___, ...office } = blueHarbor
    const page = await opened({ applicantName: '山田 花子', followUp: { ...bare, office } })
    expect(page).toContain('Hi, this is 山田 花子.')
    expect(page).toContain('href="tel:+13105550142"')
    expect(page).not.toContain('undefined')
  })

  it('shows the answer to a form with UNDO, and a resume to send with its words', async () => {
    const stage = { status: 'resume-asked', to: 'jobs@example.com', takenAsSentAt: 0 } as const
    const page = await opened({
      answer: ['Well done!\nSend it.'],
      mayUndo: true,
      followUp: followUp({ stage }),
    })
    expect(page).toMatch(/role="status"[\s\S]*<p>Well done!<\/p><p>Send it.<\/p>[\s\S]*value="undo"/)
    expect(page).toContain('to jobs@example.com')
    expect(page).toContain('María Torres, Production Assistant</blockquote>')
  })

  it('loads nothing from elsewhere, and holds no script or style of its own', async () => {
    const page = await opened()
    expect(page).not.toMatch(/https?:|<style|style="|<script>|onclick|<img/)
  })

  it('escapes whatever names are made of', async () => {
    const page = await opened({ followUp: followUp({ office: { ...blueHarbor, name: '<b>"Blue"</b>' } }) })
    expect(page).toContain('&lt;b&gt;&quot;Blue&quot;&lt;/b&gt;')
    expect(page).not.toContain('<b>"')
  })

  it('names nobody in its title and preview, tells its language, and is kept out of search engines', async () => {
    const page = await opened()
    expect(page).toContain('<title>Call card</title>')
    expect(page).toContain('<meta property="og:description" content="A private page.">')
    expect(page).toContain('<html lang="en"')
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">')
  })
})

describe('a page about what went wrong', () => {
  it.each(Object.keys(problems) as Problem[])('%s says what to do, and can dial nothing', async (problem) => {
    const page = await problemPage(problem)
    expect(page).toMatch(/text |[Tt]ry|Go back|Open it|Tap it|Text LIST|Text BOARD|Shorten/)
    expect(page).not.toContain('tel:')
  })
})
