import { v7 } from 'uuid'

import type { Ids } from '../application/ports.ts'

/** Ids of UUID version 7: rows sort by the time at which they were made. */
export const uuidIds: Ids = { next: () => v7() }
