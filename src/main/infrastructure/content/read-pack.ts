import { Worker } from 'node:worker_threads'

import type { Pack, PackReader } from '../../application/library-ports.ts'
import { brokenPack, wholeFile } from './pack-problems.ts'

/** What the thread is given. */
export type PackJob = { readonly file: string; readonly bytes: Uint8Array }

const READ_AT_LATEST_MS = 20_000
const MAX_MEMORY_MB = 512

const TOO_LONG = 'the file takes too long to read'
const UNREADABLE = 'the file cannot be read'

/**
 * Reads packs, each in a thread of its own, with an end to time and memory.
 *
 * @param workerFile the built `pack-worker`
 */
export const createPackReader =
  (workerFile: string): PackReader =>
  (file, bytes) =>
    new Promise((resolve) => {
      const job: PackJob = { file, bytes }
      const worker = new Worker(workerFile, {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
      })
      worker.unref()
      const end = (pack: Pack) => {
        clearTimeout(timer)
        resolve(pack)
        void worker.terminate()
      }
      const giveUp = (message: string) => () => end(brokenPack(file, [wholeFile(message)]))
      const timer = setTimeout(giveUp(TOO_LONG), READ_AT_LATEST_MS)
      timer.unref()
      worker.on('message', end)
      worker.on('error', giveUp(UNREADABLE))
      worker.on('exit', giveUp(UNREADABLE))
    })
