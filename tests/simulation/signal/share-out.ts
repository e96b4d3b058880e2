import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import { ALL_JOBS, type Results, resultsOf } from './jobs.ts'

/** Runs everything with so many people a cell, on all cores. */
export const runAll = async (people: number, onDone: (done: number, all: number) => void): Promise<Results> => {
  const waiting = [...ALL_JOBS]
  const byKey = new Map<string, unknown>()
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: people })
      worker.on('message', ([key, result]: [string, unknown]) => {
        byKey.set(key, result)
        onDone(byKey.size, ALL_JOBS.length)
        worker.postMessage(waiting.shift() ?? null)
      })
      worker.on('error', reject)
      worker.on('exit', () => resolve())
      worker.postMessage(waiting.shift() ?? null)
    })
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return resultsOf(byKey)
}
