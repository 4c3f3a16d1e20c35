/** What is answered to texts that were not read. */
export const tooManyTexts = (): string =>
  'That is a lot of texts for one day: I will listen again tomorrow. Everything planned stays as it is. ' +
  'STOP always works.'

export const picturesUnread = (): string => 'I can only read words, sorry. Text me what it says.'

export const recordUnreadable = (): string =>
  "Something is wrong with your record on our side, and we know. Nothing is lost: I'll answer when it is mended."
