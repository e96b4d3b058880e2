import type { Problem } from '../../../shared/ipc/problems.ts'

/** Codes that say that we asked wrongly, not that the file or the disk failed. */
const DEFECTS = ['ERROR', 'CONSTRAINT', 'MISMATCH', 'MISUSE', 'RANGE', 'TOOBIG', 'INTERNAL']

/** The code of an error of SQLite (`SQLITE_FULL`) or of the file system (`EACCES`); empty when it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** True when the disk is full, the file cannot be written or read, or another program holds it. */
export const isStorageFailure = (error: unknown): boolean => {
  const code = errorCode(error)
  return code.startsWith('SQLITE_') && !DEFECTS.some((defect) => is(code, defect))
}

/** What to tell the person about a file that could not be opened. */
export const problemOf = (error: unknown): Problem => {
  const code = errorCode(error)
  if (is(code, 'CORRUPT') || is(code, 'NOTADB')) return 'database-corrupt'
  if (['READONLY', 'FULL', 'CANTOPEN', 'PERM'].some((each) => is(code, each))) return 'data-folder-unwritable'
  return 'database-unreadable'
}

/** SQLite appends details: `SQLITE_IOERR_FSYNC` is an `SQLITE_IOERR`. */
const is = (code: string, base: string) => code === `SQLITE_${base}` || code.startsWith(`SQLITE_${base}_`)
