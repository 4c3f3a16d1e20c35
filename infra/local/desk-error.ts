/** A mistake of whoever starts or drives the desk: its message says what is wrong and what to do. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The code of a failed system call, `EADDRINUSE`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
