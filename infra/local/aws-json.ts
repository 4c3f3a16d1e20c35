/** An error in the words of AWS's JSON protocols; the SDK throws it by this name. */
export class AwsError extends Error {
  override name = 'AwsError'
  readonly type: string
  readonly status: number
  constructor(type: string, message: string, status = 400) {
    super(message)
    this.type = type
    this.status = status
  }
}

export type Operations = Record<string, (input: Record<string, unknown>) => object>

/** Answers requests of AWS's JSON protocol: the operation is named by a header, input and output are JSON. */
export const answerAwsJson = async (request: Request, operations: Operations): Promise<Response> => {
  const operation = request.headers.get('x-amz-target')?.split('.')[1] ?? ''
  try {
    const run = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (run === undefined) throw new AwsError('UnknownOperationException', `unknown operation ${operation}`)
    const input: unknown = JSON.parse(await request.text())
    return json(200, run(typeof input === 'object' && input !== null ? { ...input } : {}))
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    return json(error.status, { __type: error.type, message: error.message, Message: error.message })
  }
}

const json = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/x-amz-json-1.0' } })
