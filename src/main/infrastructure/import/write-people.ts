import type { PeopleWriter } from '../../application/import-ports.ts'
import { runThread } from '../run-thread.ts'

const WRITTEN_AT_LATEST_MS = 60_000
const MAX_MEMORY_MB = 1_024

/**
 * Writes people in a thread of its own, with an end to time and memory.
 *
 * @param workerFile the built `export-worker`
 */
export const createPeopleWriter =
  (workerFile: string): PeopleWriter =>
  async (job) => {
    const text = await runThread<string, string | null>({
      file: workerFile,
      data: job,
      mostMs: WRITTEN_AT_LATEST_MS,
      mostMemoryMb: MAX_MEMORY_MB,
      hear: (written) => written,
      giveUp: () => null,
    })
    if (text === null) throw new Error('people could not be written')
    return text
  }
