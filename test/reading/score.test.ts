import { expect, test } from 'vitest'
import { labelled, labelledFiles, score } from '../../infra/local/read-score.ts'

/** Floors that only go up. */
const floors: Record<string, { exact: number; wrong: number }> = {
  'corpus/replies.jsonl': { exact: 1, wrong: 0 },
  'corpus/intake.jsonl': { exact: 1, wrong: 0 },
}
const floor = { exact: 0.99, wrong: 0.003 }

test.each(labelledFiles)('%s is read as labelled, above its floor', (file) => {
  const { total, exact, wrong } = score(labelled(file))
  expect(total).toBeGreaterThan(50)
  expect(exact / total).toBeGreaterThanOrEqual((floors[file] ?? floor).exact)
  expect(wrong / total).toBeLessThanOrEqual((floors[file] ?? floor).wrong)
})
