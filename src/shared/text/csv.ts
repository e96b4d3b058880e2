/** Stands at the beginning of a table and tells spreadsheets that it is UTF-8. */
export const SPREADSHEET_MARK = '\ufeff'

/** A row of a table as RFC 4180 has it, with its end. Cells that a spreadsheet would run as a formula are guarded. */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`

/**
 * A cell that a spreadsheet would take for a formula begins with an apostrophe. A number such as +81 90 … is none.
 * A cell that begins so by itself gets another one, so that one can always be taken off again.
 */
const guarded = (cell: string): string =>
  /^'*[=@\t\r]/.test(cell) || (/^'*[+-]/.test(cell) && !/^[+-][\d\s().-]*$/.test(cell)) ? `'${cell}` : cell

/** Quoted where it must be, and where it has blanks at its ends. */
const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
