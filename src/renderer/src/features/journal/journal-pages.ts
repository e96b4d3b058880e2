/** How many lines one page of the journal has. */
export const PAGE_LENGTH = 30

/** Under which the pages of the journal are in the cache. */
export const journalKey = ['journal.list', { limit: PAGE_LENGTH }] as const
