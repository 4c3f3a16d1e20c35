import { expect, test } from 'vitest'
import { blueHarbor, losFeliz, maya, nextCard, only, signedUp } from './cast.ts'
import { deskAt } from './desk-driver.ts'

test('twelve offices in four zones: at most ten unsolicited texts a day when cards are answered', async () => {
  const desk = await deskAt('2026-11-29T12:00-07:00')
  const ann = '+13035550100'
  await desk.text(ann, 'hi')
  await desk.text(ann, 'Ann Lee, PA')
  const areas = ['310', '323', '213', '212', '718', '646', '312', '773', '630', '303', '720', '970']
  for (const [index, area] of areas.entries()) {
    await desk.text(ann, `add ${names[index]} ${area}-555-01${30 + index} UPM Dana Lee`)
  }
  const end = Date.parse('2026-12-04T20:00-07:00')
  while (Date.parse(await desk.now()) < end) {
    await desk.skipToNextText(ann)
    if (Date.parse(await desk.now()) >= end) break
    for (
      let open = (await desk.document(ann)).open;
      open.kind === 'card';
      open = (await desk.document(ann)).open
    ) {
      await desk.advance('PT3M')
      await desk.text(ann, '1')
      if ((await desk.document(ann)).open.kind === 'question') await desk.text(ann, 'keep')
    }
  }
  const thread = await desk.thread(ann)
  const inbound = new Set(thread.filter(({ from }) => from === ann).map(({ at }) => at.slice(0, 16)))
  const unsolicited = thread.filter(({ to, at }) => to === ann && !inbound.has(at.slice(0, 16)))
  const perDay = Map.groupBy(unsolicited, ({ at }) =>
    new Date(Date.parse(at) - 7 * 3_600_000).toISOString().slice(0, 10),
  )
  console.table([...perDay].map(([day, texts]) => ({ day, unsolicited: texts.length })))
  for (const texts of perDay.values()) expect(texts.length).toBeLessThanOrEqual(10)
  const attempts = (await desk.ledger(ann)).filter(({ kind }) => kind === 'attempt')
  expect(attempts.length).toBeGreaterThan(20)
}, 120_000)

const names = [
  'Blue Harbor',
  'Red Sky',
  'Tin Lighthouse',
  'Night Ferry',
  'Iron Orchard',
  'Paper Comet',
  'Velvet Antler',
  'Quiet Mammoth',
  'Sugar Beet Road',
  'Copper Kettle',
  'Static Bloom',
  'Lucky Heron',
]

test('nothing is due: the week goes by without a text', async () => {
  const desk = await signedUp('2026-11-30T08:00-08:00')
  for (const office of [blueHarbor, losFeliz]) await desk.text(maya, office)
  await nextCard(desk, maya)
  await desk.text(maya, 'pause')
  expect(only(await desk.text(maya, 'why nothing?'))).toMatch(/paused/)
  expect(await desk.advance('P7D', maya)).toEqual([])
})
