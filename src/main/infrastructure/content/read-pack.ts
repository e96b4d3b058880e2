import type { Pack, PackReader } from '../../application/library-ports.ts'
import { runThread } from '../run-thread.ts'
import { brokenPack, wholeFile } from './pack-problems.ts'

/** What the thread is given. */
export type PackJob = { readonly file: string; readonly bytes: Uint8Array }

const READ_AT_LATEST_MS = 20_000
const MAX_MEMORY_MB = 512

/**
 * Reads packs, each in a thread of its own, with an end to time and memory.
 *
 * @param workerFile the built `pack-worker`
 */
export const createPackReader =
  (workerFile: string): PackReader =>
  (file, bytes) => {
    const job: PackJob = { file, bytes }
    return runThread<Pack, Pack>({
      file: workerFile,
      data: job,
      mostMs: READ_AT_LATEST_MS,
      mostMemoryMb: MAX_MEMORY_MB,
      hear: (pack) => pack,
      giveUp: (why) => brokenPack(file, [wholeFile(why === 'too-long' ? 'too-slow' : 'unreadable')]),
    })
  }
