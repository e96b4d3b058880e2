/** A thread of its own for one pack: reading YAML takes long where somebody wants it to, and the app goes on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'

import { parsePack } from './parse-pack.ts'
import type { PackJob } from './read-pack.ts'

const { file, bytes } = workerData as PackJob
parentPort?.postMessage(parsePack(file, bytes))
