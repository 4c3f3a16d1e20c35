import { expect, test } from 'vitest'
import { pages } from '../../../functions/runtime/pages/app.ts'
import type { Ports } from '../../../functions/runtime/ports.ts'
import { boardPath, deskWithCard } from '../../browser/hunt.ts'

test('over https the session is a __Host- cookie, secure and out of script’s reach', async () => {
  const { desk, driver } = await deskWithCard()
  const path = await boardPath(driver)
  const publicBaseUrl = 'https://calltime.example.org'
  const { ports } = desk.world
  const deployed: Ports = { ...ports, deployment: { ...ports.deployment, publicBaseUrl } }
  const ask = (method: string, headers: Record<string, string>) =>
    pages.fetch(new Request(`${publicBaseUrl}${path}`, { method, headers }), { ports: deployed })

  const refused = await ask('POST', { origin: desk.url })
  expect(refused.status).toBe(403)
  const opened = await ask('POST', { origin: 'null', 'sec-fetch-site': 'same-origin' })
  expect(opened.status).toBe(303)
  expect(opened.headers.get('set-cookie')).toMatch(
    /^__Host-board=[\w-]{43}; Max-Age=259200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  expect(opened.headers.get('strict-transport-security')).toBe('max-age=31536000')
})

test('a page that stumbles says so, logs no more than is due, and answers 500', async () => {
  const { desk, card } = await deskWithCard()
  await driverBreaks(desk.url)
  const answer = await fetch(`${desk.url}${card}`)
  expect([answer.status, (await answer.text()).includes('What was saved is safe')]).toEqual([500, true])
  expect(JSON.stringify(desk.world.log.lines())).not.toContain(card.slice(3))
})

const driverBreaks = (url: string) =>
  fetch(`${url}/desk/api/faults`, { method: 'PUT', body: JSON.stringify({ store: 'throttled' }) })
