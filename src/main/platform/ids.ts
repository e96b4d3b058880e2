import { webcrypto } from 'node:crypto'

import { v7 } from 'uuid'

import type { Ids } from '../application/ports.ts'

// The library draws on the global `crypto`, which main processes before Electron 29 (Node 20) do not have.
if (!('crypto' in globalThis)) Object.assign(globalThis, { crypto: webcrypto })

/** Ids of UUID version 7: rows sort by the time at which they were made. */
export const uuidIds: Ids = { next: () => v7() }
