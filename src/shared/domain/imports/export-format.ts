/** Files in which people are saved: cards, and a table. */
export const EXPORT_FORMATS = ['vcard', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
