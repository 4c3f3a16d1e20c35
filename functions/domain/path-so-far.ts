import type { LedgerLine } from './ledger.ts'

/** How far the resumes have come: each step counts offices, and whoever is further is counted in the steps before. */
export type PathStep = { kind: StepKind; offices: number }
type StepKind = 'followed-up' | 'called' | 'person' | 'resume-wanted' | 'interview' | 'hired'

const steps: readonly StepKind[] = ['followed-up', 'called', 'person', 'resume-wanted', 'interview', 'hired']

/** The path from resume to interview, over the lines that still hold. */
export function pathSoFar(lines: readonly LedgerLine[]): PathStep[] {
  const furthest = new Map<string, number>()
  for (const line of lines) {
    const { followUpId } = line
    const step = stepOf(line)
    if (followUpId === undefined || step === undefined) continue
    furthest.set(followUpId, Math.max(furthest.get(followUpId) ?? 0, steps.indexOf(step)))
  }
  const all = [...furthest.values()]
  return steps.map((kind, index) => ({ kind, offices: all.filter((each) => each >= index).length }))
}

function stepOf(line: LedgerLine): StepKind | undefined {
  switch (line.kind) {
    case 'added':
      return 'followed-up'
    case 'attempt':
      return line.disposition === 'answered' ? (saidStep(line.next?.kind) ?? 'person') : 'called'
    case 'told':
      return saidStep(line.next?.kind) ?? 'person'
    case 'resume-sent':
      return 'resume-wanted'
    case 'interview-set':
      return 'interview'
    case 'closed':
      return line.why === 'hired' ? 'hired' : line.why === 'interviewed' ? 'interview' : undefined
    default:
      return undefined
  }
}

function saidStep(next: string | undefined): StepKind | undefined {
  switch (next) {
    case 'send-resume':
      return 'resume-wanted'
    case 'interview':
    case 'come-in-now':
      return 'interview'
    case 'hired':
      return 'hired'
    default:
      return undefined
  }
}
