declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** DynamoDB's protocol over LevelDB; a folder in `path`, or in memory. */
  const dynalite: (options?: { path?: string; createTableMs?: number }) => Server
  export default dynalite
}
