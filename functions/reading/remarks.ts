import { isCommonWord } from './common-words.ts'

/** Where one thing ends and the next begins: at a mark, and before a reason. */
const boundary = new RegExp(
  ' (?:[.,!?;|-]|because|since|cause|so|but|and)(?= )' +
    '|(?<= [^ ]{1,30})(?<! (?:i|is|at|on|with|all|of|in|for))(?= (?:i am|am|my|i have|i need) )',
)

/** The clauses of a text, in its order. */
export const clausesOf = (text: string): string[] =>
  text
    .split(boundary)
    .filter((clause) => clause.trim())
    .map((clause) => ` ${clause.trim()} `)

const tellsOfOwnDay = new RegExp(
  '^ (?:[a-z]+ ){0,2}(?:i|my|me|we|our|at|on|in|with|still|just|got|have|had|gotta|need|too|so|sorry|hands|phone' +
    '|work|class|kids|boss|traffic|battery|family|stuff|something|first|need|been|feel|about' +
    '|cant|cannot|havent|didnt|it|am|was|really|super|kinda|a|the|had|low|no|almost' +
    '|[a-z]+ing) ',
)
const isOfTheOffice = new RegExp(
  ' (?:they|she|he|her|him|them|N\\d+|O\\d+|T\\d+|somebody|nobody|office|said|says|told|call|called|calling|interview' +
    '|hired|hiring|job|resume|message|voicemail|crew|crewed|filled|position|number|answer|answered|busy|rang|sent' +
    '|email|off|out|done|booked|wrapped|not|never|dont|heard|hear|back|closed|open) ',
)

/** "Jury duty", "band practice": a few everyday words that are of no office. */
const isOfOwnDay = (clause: string): boolean => {
  const words = clause
    .replace(/ T\d+(?= )/g, '')
    .trim()
    .split(' ')
  return words.length < 5 && words.every((word) => isCommonWord(word) && !isOfTheOffice.test(` ${word} `))
}

/** True for a clause that only tells of the applicant's own day: "at the bus stop", "my mom is visiting". */
export const isOwnReason = (clause: string): boolean =>
  isOfOwnDay(clause) ||
  (tellsOfOwnDay.test(clause) &&
    !isOfTheOffice.test(clause.replace(/^ my [a-z]+ (?:'s|is|are|was) (?:calling|out|off|not) /, ' ')) &&
    clause.split(' ').length < 16)
