/** What is wrong with a field, and what to do. */
export const fieldErrors = {
  empty: 'Write a few words first.',
  long: 'That is too long: 280 characters at most.',
  whatSaid: 'Choose what they said; "I am not sure" is fine.',
  futureMoment: 'Choose a day and a time that is still to come, on their clock.',
  futureDay: 'Choose a day that is still to come, or leave it empty.',
  choose: 'Choose one of these.',
  office: 'What is the office or production called?',
  phone: 'The number is missing: area code and seven digits.',
  zone: 'The number does not tell where they are: choose their time zone.',
  csv: 'Choose a file, or paste the rows.',
} as const
