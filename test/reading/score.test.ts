import { expect, test } from 'vitest'
import { labelled, labelledFiles, score } from '../../infra/local/read-score.ts'

/** Floors that only go up. */
const floors: Record<(typeof labelledFiles)[number], { exact: number; wrong: number }> = {
  'corpus/replies.jsonl': { exact: 0.98, wrong: 0.005 },
  'corpus/intake.jsonl': { exact: 0.98, wrong: 0.005 },
  'more.jsonl': { exact: 0.99, wrong: 0.003 },
  'more-2.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-3.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-4.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-5.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-6.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-7.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-8.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-9.jsonl': { exact: 0.98, wrong: 0.005 },
  'more-10.jsonl': { exact: 0.98, wrong: 0.005 },
}

test.each(labelledFiles)('%s is read as labelled, above its floor', (file) => {
  const { total, exact, wrong } = score(labelled(file))
  expect(total).toBeGreaterThan(50)
  expect(exact / total).toBeGreaterThanOrEqual(floors[file].exact)
  expect(wrong / total).toBeLessThanOrEqual(floors[file].wrong)
})
