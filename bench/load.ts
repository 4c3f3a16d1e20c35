import { startDesk } from '../infra/local/desk.ts'
import { percentile, rounded, type Table } from './measure.ts'

const lines = ['list', 'no answer', 'undo', 'menu', 'next', 'none today']

/** The desk under load: many phones texting at once, for so many seconds; every text must be answered, none lost. */
export async function loadTable(seconds = 60, phones = 16): Promise<Table> {
  const desk = await startDesk({ now: Date.parse('2026-11-30T08:00:00-08:00'), isFrozen: true, settings: {} })
  const taken: number[] = []
  let errors = 0
  const text = async (from: string, body: string) => {
    const start = performance.now()
    const answer = await fetch(`${desk.url}/desk/api/texts`, {
      method: 'POST',
      body: JSON.stringify({ from, body }),
    })
    await answer.arrayBuffer()
    taken.push(performance.now() - start)
    if (!answer.ok) errors += 1
  }
  const end = performance.now() + seconds * 1000
  const all = Array.from({ length: phones }, async (_, n) => {
    const phone = `+1213555${String(1000 + n)}`
    for (const body of ['hi', 'Maya Torres, PA', 'add Blue Harbor 310-555-0142']) await text(phone, body)
    for (let said = 3; performance.now() < end; said += 1) await text(phone, lines[said % lines.length] ?? '')
  })
  await Promise.all(all)
  const lost = await textsLost(desk.url, phones, taken.length)
  await desk.close()
  return {
    title: `The desk under load: ${phones} phones for ${seconds} s`,
    rows: [
      {
        'texts a second': rounded(taken.length / seconds, 0),
        'p50 ms': rounded(percentile(taken, 50)),
        'p99 ms': rounded(percentile(taken, 99)),
        errors,
        lost,
      },
    ],
  }
}

/** Texts that were sent and are in no phone's thread. */
async function textsLost(url: string, phones: number, sent: number): Promise<number> {
  let found = 0
  for (let n = 0; n < phones; n += 1) {
    const phone = `+1213555${String(1000 + n)}`
    const answer = await fetch(`${url}/desk/api/phones/${phone}/texts`)
    const thread = (await answer.json()) as { from: string }[]
    found += thread.filter(({ from }) => from === phone).length
  }
  return sent - found
}
