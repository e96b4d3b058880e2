/** Files that entries can be written into. */
export const JOURNAL_FORMATS = ['markdown', 'json', 'csv'] as const
export type JournalFormat = (typeof JOURNAL_FORMATS)[number]
