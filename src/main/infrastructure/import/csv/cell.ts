import type { Column } from '../../../../shared/domain/imports/columns.ts'
import type { ImportProblem } from '../../../../shared/domain/imports/import-report.ts'
import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import type { DayOrder } from '../../../../shared/domain/imports/read-date.ts'

/** A filled cell with what its column is taken for. */
export type Cell = Column & { readonly text: string }

/** What is the same for all rows of a table. */
export type RowRules = {
  readonly words: ImportWords
  /** Several values stand in one cell, with this between them. */
  readonly between: string | null
  readonly order: DayOrder
  /** Ours: taken word for word. */
  readonly isOwn: boolean
  readonly tell: (problem: ImportProblem) => void
}
