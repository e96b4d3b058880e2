import { labelWord } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedDate } from '../../../../shared/domain/imports/imported-person.ts'
import { readDate } from '../../../../shared/domain/imports/read-date.ts'
import type { DateKind } from '../../../../shared/domain/people/important-date.ts'
import { keyOfWord } from './own-words.ts'
import type { Cell, RowRules } from './cell.ts'

/** The days that matter to somebody. */
export const datesOf = (line: number, cells: readonly Cell[], rules: RowRules): readonly ImportedDate[] =>
  cells.flatMap((cell): readonly ImportedDate[] => {
    if (cell.kind !== 'birthday' && cell.kind !== 'anniversary' && cell.kind !== 'date') return []
    // What Outlook writes where there is no date.
    if (/^0+[/.-]0+[/.-]0+$/.test(cell.text)) return []
    const date = readDate(cell.text, rules.order)
    if (date === null) {
      rules.tell({ kind: 'odd-date', line, detail: cell.text.slice(0, 40) })
      return []
    }
    return [{ ...date, ...named(cell, cells, rules) }]
  })

const named = (
  { kind, group }: Cell,
  cells: readonly Cell[],
  { words, isOwn }: RowRules,
): Pick<ImportedDate, 'kind' | 'label'> => {
  if (kind !== 'date') return { kind: kind === 'birthday' ? 'birthday' : 'anniversary', label: '' }
  const textOf = (wanted: Cell['kind']) =>
    cells.find((cell) => cell.kind === wanted && cell.group === group)?.text ?? ''
  const said = textOf('date-label')
  const own: DateKind | undefined = keyOfWord(textOf('date-kind'), ({ date }) => date)
  if (isOwn || own !== undefined) return { kind: own ?? 'other', label: said }
  const isAnniversary = said === '' || /^(?:\* ?)?(?:anniversary|記念日)$/i.test(said)
  return isAnniversary ? { kind: 'anniversary', label: '' } : { kind: 'other', label: labelWord(said, words) || said }
}
