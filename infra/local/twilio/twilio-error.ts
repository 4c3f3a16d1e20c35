/** An error as Twilio's REST API answers it. */
export class TwilioError extends Error {
  override name = 'TwilioError'
  readonly code: number
  readonly status: number
  constructor(code: number, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }

  toResponse(): Response {
    const { code, message, status } = this
    const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }
    return Response.json(body, { status })
  }
}

export const notFound = (pathname: string): TwilioError =>
  new TwilioError(20404, `The requested resource ${pathname} was not found`, 404)
