/** A thread of its own for one file: reading it may take long, and the app goes on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'

import type { ImportJob } from '../../application/import-ports.ts'
import { messagesOf } from './messages.ts'
import { parseImport } from './parse-import.ts'

for (const { message, transfer } of messagesOf(parseImport(workerData as ImportJob))) {
  parentPort?.postMessage(message, transfer)
}
