/** The same numbers as words: the first cell of each row names it. */
export type ChartTable = {
  /** Words of the disclosure, such as “Show as a table”. */
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
