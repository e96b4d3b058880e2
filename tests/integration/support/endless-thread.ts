/** A thread that never comes to an end: by turning round for ever, or by filling the memory. */
import { workerData } from 'node:worker_threads'

const kept: { readonly place: number }[] = []
for (;;) if (workerData === 'memory') kept.push({ place: kept.length })
