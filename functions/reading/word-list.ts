/**
 * The words of a list. What begins alike may stand together: "adel:a,ine" is "adela adeline", and "act:,or" is
 * "act actor".
 */
export const wordsIn = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((written) => {
      const [stem = '', endings = ''] = written.split(':')
      return endings.split(',').map((ending) => stem + ending)
    })
