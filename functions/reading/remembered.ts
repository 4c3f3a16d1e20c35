/**
 * The same function of a string, which looks up what it was asked lately: texts are made of the same few words, and one
 * reading asks for the same things more than once. At most so many answers are kept.
 */
export function remembered<Answer>(ask: (text: string) => Answer, most = 5000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    if (known.size >= most) known.clear()
    const fresh = ask(text)
    known.set(text, fresh)
    return fresh
  }
}
