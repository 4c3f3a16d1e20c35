/**
 * In bundles, in place of `dayjs` (10 KB): the part of it with which Twilio's REST classes read and write
 * dates.
 */
class Utc {
  private readonly date: Date

  constructor(given: string | number | Date) {
    this.date = new Date(given)
  }

  isValid(): boolean {
    return !Number.isNaN(this.date.getTime())
  }

  toDate(): Date {
    return this.date
  }

  /** Knows the two formats that are asked for. */
  format(pattern: string): string {
    const iso = this.date.toISOString()
    return pattern === 'YYYY-MM-DD' ? iso.slice(0, 10) : `${iso.slice(0, 19)}Z`
  }
}

export default { utc: (given: string | number | Date): Utc => new Utc(given), extend: (): void => undefined }
