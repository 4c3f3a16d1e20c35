/** The only chance there is in a simulated world: the same seed, the same draws. */
export type Random = {
  /** 0 ≤ x < 1. */
  next: () => number
  chance: (probability: number) => boolean
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number
  pick: <Choice>(choices: readonly Choice[]) => Choice
  /** Another stream: what one part of the world draws does not move what others draw. */
  fork: (name: string) => Random
}

export function randomOf(seed: number | string): Random {
  const next = mulberry(hashOf(String(seed)))
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    chance: (probability) => probability > 0 && next() < probability,
    between,
    pick: (choices) => {
      const choice = choices[between(0, choices.length - 1)]
      if (choice === undefined) throw new Error('nothing to pick from')
      return choice
    },
    fork: (name) => randomOf(`${seed} ${name}`),
  }
}

/** Mulberry32: small, quick, and good enough to choose faults with. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** FNV-1a, 32 bits, stirred once more: seeds that follow each other lead to worlds that don't. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
