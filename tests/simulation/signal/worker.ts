import { parentPort, workerData } from 'node:worker_threads'

import { type Job, keyOf, runJob } from './jobs.ts'

/** Works off the jobs that come in, one at a time, until it is told that there are no more. */
const people = workerData as number
parentPort?.on('message', (job: Job | null) => {
  if (job === null) parentPort?.close()
  else parentPort?.postMessage([keyOf(job), runJob(job, people)])
})
