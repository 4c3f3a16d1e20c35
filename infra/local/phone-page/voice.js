/** The browser's own voice and ears, where it has them. What is said always stands on the screen as well. */

const recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition

export const canSpeak = 'speechSynthesis' in globalThis
export const canListen = recognition !== undefined

/** Says a line; somebody who plays another part sounds lower. */
export function speak(line, isOther) {
  if (!canSpeak) return
  const words = new SpeechSynthesisUtterance(line)
  words.lang = 'en-US'
  words.pitch = isOther ? 0.7 : 1.05
  speechSynthesis.speak(words)
}

export function beSilent() {
  if (canSpeak) speechSynthesis.cancel()
}

/** Listens once; answers what was understood, or nothing. */
export function listenOnce() {
  return new Promise((resolve) => {
    const ear = new recognition()
    ear.lang = 'en-US'
    ear.addEventListener('result', (event) => resolve(event.results[0]?.[0]?.transcript ?? ''))
    ear.addEventListener('end', () => resolve(''))
    ear.addEventListener('error', () => resolve(''))
    ear.start()
  })
}
