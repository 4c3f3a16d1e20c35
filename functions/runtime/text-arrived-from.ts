import type { Trigger } from '../domain/trigger.ts'

type TextArrived = Extract<Trigger, { kind: 'text-arrived' }>

/** What Twilio's parameters tell of a text; undefined where they are not a text's. */
export function textArrivedFrom(
  params: Readonly<Record<string, string>>,
): { from: string; trigger: TextArrived } | undefined {
  const { MessageSid: sid = '', From: from = '', Body: body = '', NumMedia = '0', OptOutType } = params
  if (!/^(SM|MM)[0-9a-zA-Z]{32}$/.test(sid) || !/^\+?[0-9A-Za-z]{3,20}$/.test(from)) return undefined
  const optOutType = (['STOP', 'START', 'HELP'] as const).find((type) => type === OptOutType)
  const trigger: TextArrived = {
    kind: 'text-arrived',
    sid,
    body: withoutControls(body),
    mediaCount: Number(NumMedia) || 0,
    ...(optOutType === undefined ? {} : { optOutType }),
  }
  return { from, trigger }
}

/** Control characters say nothing, and neither XML nor the ledger can carry them; line breaks stay. */
const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').slice(0, 1600)
