import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import type { Dial, Gather, Spoken, Voice } from '../domain/voice/spoken.ts'

/** Whose call it is: stands in the addresses that Twilio asks next. */
export type CallOf = { applicantId: string; sid: string }

type VoiceName = NonNullable<VoiceResponse.SayAttributes['voice']>
const voices: Record<Voice, VoiceName> = {
  assistant: 'Polly.Joanna-Neural',
  receptionist: 'Polly.Matthew-Neural',
}

/** Twilio reads no more in one go. */
const longestSay = 4_000
/** Has Twilio ask again when we fail or are slow, which it does not by itself (reference/twilio.md 1). */
const again = '#rc=2&rp=ct,rt,5xx'
/**
 * A business greets for up to three seconds: Twilio's own thresholds take that for a machine
 * (reference/twilio.md 6).
 */
const businessGreeting = {
  machineDetection: 'Enable',
  machineDetectionSpeechThreshold: 3000,
  machineDetectionSpeechEndThreshold: 1500,
} as const
/** Half a second each: an exchange needs a moment before it takes an extension. */
const beforeExtension = 'wwww'

/** What a caller hears and is asked, as TwiML. */
export function voiceTwiml(spoken: readonly Spoken[], call: CallOf): string {
  const response = new VoiceResponse()
  for (const each of spoken) speak(response, each, call)
  return response.toString()
}

function speak(response: VoiceResponse, spoken: Spoken, call: CallOf): void {
  switch (spoken.kind) {
    case 'say':
      response.say({ voice: voices[spoken.voice ?? 'assistant'] }, sayable(spoken.words))
      return
    case 'gather':
      return gather(response, spoken, call)
    case 'dial':
      return dial(response, spoken, call)
    case 'hang-up':
      response.hangup()
      return
    case 'reject':
      response.reject({ reason: 'busy' })
  }
}

/** Silence is an answer too: every question comes back. */
function gather(
  response: VoiceResponse,
  { words, voice, step, isSpeech, digits, seconds }: Gather,
  call: CallOf,
) {
  const heard = response.gather({
    action: `/voice/said/${call.applicantId}/${step}${again}`,
    actionOnEmptyResult: true,
    input: isSpeech ? ['speech', 'dtmf'] : ['dtmf'],
    numDigits: digits,
    timeout: seconds,
    ...(isSpeech ? { speechTimeout: 'auto', language: 'en-US', hints: speechHints } : {}),
  })
  heard.say({ voice: voices[voice ?? 'assistant'] }, sayable(words))
}

const speechHints =
  'send a resume, call back, interview, not hiring, left a message, transferred, come in, UPM'

/** Never `record`: many states ask everybody's consent, and nobody needs it. */
function dial(response: VoiceResponse, spoken: Dial, { applicantId, sid }: CallOf): void {
  const { step, to, extension, callerId, ringSeconds, limitSeconds, isHeard, isWhispered } = spoken
  const dialled = response.dial({
    action: `/voice/dialled/${applicantId}/${step}${again}`,
    timeout: ringSeconds,
    timeLimit: limitSeconds,
    answerOnBridge: true,
    ...(callerId === undefined ? {} : { callerId }),
  })
  dialled.number(
    {
      statusCallback: `/voice/leg/${applicantId}/${sid}${again}`,
      statusCallbackEvent: ['completed'],
      ...(extension === undefined ? {} : { sendDigits: `${beforeExtension}${extension}` }),
      ...(isHeard
        ? { ...businessGreeting, amdStatusCallback: `/voice/heard/${applicantId}/${sid}${again}` }
        : {}),
      ...(isWhispered ? { url: `/voice/whisper/${applicantId}${again}` } : {}),
    },
    to,
  )
}

/** One line, without what XML cannot carry. */
const sayable = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\p{Cc}\s\ufffe\uffff]+/gu, ' ')
    .slice(0, longestSay)
