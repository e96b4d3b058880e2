/** Why the app could not open its data. Nothing was written when one of these is shown. */
export const PROBLEMS = ['data-folder-unwritable', 'database-corrupt', 'database-newer', 'database-unreadable'] as const
export type Problem = (typeof PROBLEMS)[number]
