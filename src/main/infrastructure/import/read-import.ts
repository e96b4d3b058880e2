import type { ImportReader } from '../../application/import-ports.ts'
import { runThread } from '../run-thread.ts'
import { createGatheredAnswer, type ImportMessage } from './messages.ts'

const READ_AT_LATEST_MS = 20_000
/** Far above what the readers take: they count what they gather. A thread that really fills its memory may end the app. */
const MAX_MEMORY_MB = 1_536

/**
 * Reads files of people, each in a thread of its own, with an end to time and memory.
 *
 * @param workerFile the built `import-worker`
 */
export const createImportReader =
  (workerFile: string): ImportReader =>
  (job) => {
    const { hear } = createGatheredAnswer()
    return runThread<ImportMessage, Awaited<ReturnType<ImportReader>>>({
      file: workerFile,
      data: job,
      mostMs: READ_AT_LATEST_MS,
      mostMemoryMb: MAX_MEMORY_MB,
      hear,
      giveUp: () => ({ kind: 'refused', why: 'too-much', line: null }),
    })
  }
