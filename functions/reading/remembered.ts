const most = 5000

/** The same function of a word, which looks up what it was asked before: texts are made of the same few words. */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const answer = known.get(word)
    if (answer !== undefined) return answer
    if (known.size >= most) known.clear()
    const fresh = ask(word)
    known.set(word, fresh)
    return fresh
  }
}
