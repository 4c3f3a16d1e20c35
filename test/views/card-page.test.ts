import { describe, expect, it } from 'vitest'
import { type CardPageFacts, cardPage, dialLink } from '../../functions/views/card-page.ts'
import { errorPage } from '../../functions/views/error-page.ts'
import { at, blueHarbor, followUp, here, newYork } from './given.ts'

const opened = (part: Partial<CardPageFacts> = {}): Promise<string> =>
  cardPage({
    applicantName: 'María Torres',
    applicantPhone: '+13105550177',
    followUp: followUp({ referral: 'Suzie Smith' }),
    closesAt: at('2026-11-24T11:45-08:00'),
    home: here,
    now: at('2026-11-24T10:00-08:00'),
    ...part,
  })

describe('the call card page', () => {
  it('has one big link that dials, waits, and keys in the extension', async () => {
    const page = await opened()
    expect(page).toContain('<a class="call" href="tel:+13105550142,,204">')
    expect(page.match(/<a /g)).toHaveLength(1)
    expect(dialLink({ phone: '+13105550142' })).toBe('tel:+13105550142')
  })

  it('says the script with true spellings, and every branch in a box that opens without script', async () => {
    const page = await opened()
    expect(page).toContain('Hi, this is María Torres. Who am I speaking with?')
    expect(page).toContain('(Name), Suzie Smith referred me to you.')
    expect(page).toContain('<summary>They ask for a resume</summary>')
    expect(page.match(/<details>/g)).toHaveLength(9)
    expect(page).not.toContain('<script')
  })

  it('says what time it is at the office, and until when it may be called', async () => {
    expect(await opened()).toContain('It is 10:00 am PT there. Call until 11:45 am.')
    expect(await opened({ home: newYork })).toContain('Call until 11:45 am PT.')
    const text = await opened({ closesAt: 0, now: at('2026-11-23T17:00-08:00') })
    expect(text).toContain('The next call is planned for tomorrow, Tue Nov 24, 10:00 am.')
  })

  it('changes nothing by being opened: no form, nothing fetched from anywhere', async () => {
    expect(await opened()).not.toMatch(/<form|<img|<link|src=|https?:/)
  })

  it('escapes whatever names are made of', async () => {
    const page = await opened({ followUp: followUp({ office: { ...blueHarbor, name: '<b>"Blue"</b>' } }) })
    expect(page).toContain('&lt;b&gt;&quot;Blue&quot;&lt;/b&gt;')
    expect(page).not.toContain('<b>')
  })

  it('names nobody in its title, tells its language, and is kept out of search engines', async () => {
    const page = await opened()
    expect(page).toContain('<title>Call card</title>')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">')
  })
})

describe('a link that leads nowhere', () => {
  it.each([
    ['expired', 'NEW LINK'],
    ['altered', 'NEW LINK'],
    ['over', 'LIST'],
  ] as const)('that is %s says what to text', async (problem, command) => {
    const page = await errorPage(problem)
    expect(page).toContain(command)
    expect(page).not.toContain('tel:')
  })
})
