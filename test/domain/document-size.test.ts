import { expect, test } from 'vitest'
import { hours, minutes } from '../../functions/domain/time.ts'
import { Conversation } from './conversation.ts'
import { itemBytes } from './item-bytes.ts'

/** Offices with names of the usual length, each tried twenty times, told one text at a time. */
function longHunt(offices: number): Conversation {
  const hunt = Conversation.joined('2026-11-30T08:00:00-08:00')
  const names = Array.from(
    { length: offices },
    (_, n) => `${first[n % first.length]} ${second[Math.floor(n / 10)]}`,
  )
  const text = (body: string) => {
    hunt.now += minutes(2)
    hunt.text(body)
  }
  for (const [n, name] of names.entries()) text(`add ${name} 310-555-${String(1000 + n)} UPM Dana Lee`)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    for (const name of names) text(`${name}: ${attempt % 3 === 0 ? 'voicemail' : 'no answer'}`)
    for (const { office, stage } of hunt.applicant.followUps) {
      if (stage.status === 'questioned') text(`keep ${office.name}`)
    }
    hunt.moveTo(new Date(hunt.now + hours(12)).toISOString())
  }
  hunt.now += hours(2)
  hunt.text('thanks')
  return hunt
}

const first = ['Blue', 'Red', 'Night', 'Iron', 'Paper', 'Velvet', 'Quiet', 'Sugar', 'Copper', 'Lucky']
const second = ['Harbor', 'Ferry', 'Orchard', 'Comet', 'Heron']

test.each([
  [5, 4096],
  [50, 32_768],
])('the document of %i follow-ups with 20 attempts each stays under %i bytes', (count, most) => {
  const hunt = longHunt(count)
  expect(hunt.applicant.followUps).toHaveLength(count)
  const bytes = itemBytes(hunt.applicant)
  console.log(
    `${count} follow-ups: ${bytes} bytes`,
    Object.entries(hunt.applicant)
      .map(([name, part]) => `${name} ${itemBytes(part)}`)
      .join(', '),
  )
  expect(bytes).toBeLessThan(most)
})
