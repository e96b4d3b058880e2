import { Worker } from 'node:worker_threads'

import type { FlawKind } from '../../../shared/domain/exercises/flaw.ts'
import type { Pack, PackReader } from '../../application/library-ports.ts'
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
      const giveUp = (kind: FlawKind) => () => end(brokenPack(file, [wholeFile(kind)]))
      const timer = setTimeout(giveUp('too-slow'), READ_AT_LATEST_MS)
      timer.unref()
      worker.on('message', end)
      worker.on('error', giveUp('unreadable'))
      worker.on('exit', giveUp('unreadable'))
    })
