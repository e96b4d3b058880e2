/** A thread of its own for one file that is written: a table of everybody takes a while. */
import { parentPort, workerData } from 'node:worker_threads'

import type { ExportJob } from '../../application/import-ports.ts'
import { peopleText } from './people-text.ts'

parentPort?.postMessage(peopleText(workerData as ExportJob))
