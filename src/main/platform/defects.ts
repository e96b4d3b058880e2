import type { FileLogger } from './logger.ts'

/**
 * Logs what nobody caught: its kind and where it happened, never its message, which may quote what was
 * typed. The program goes on: each write is whole or not at all, and a dialog would only stop it.
 */
export const logDefects = (logger: FileLogger): void => {
  const log = (event: string) => (thrown: unknown) => {
    logger.error(event, factsOf(thrown))
    void logger.open()
  }
  process.on('uncaughtException', log('uncaught'))
  process.on('unhandledRejection', log('unhandled'))
}

const factsOf = (thrown: unknown): Record<string, string> => {
  if (!(thrown instanceof Error)) return { error: typeof thrown }
  const place = thrown.stack?.split('\n').find((line) => line.startsWith('    at '))
  return { error: thrown.name, ...(place === undefined ? {} : { place: place.trim() }) }
}
