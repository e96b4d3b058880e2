import { type ImportWords, labelWord } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedDate } from '../../../../shared/domain/imports/imported-person.ts'
import { readDate } from '../../../../shared/domain/imports/read-date.ts'
import { DATE_KINDS, type DateKind } from '../../../../shared/domain/people/important-date.ts'
import { paramOf, type Property, textOf } from './content-line.ts'
import { OWN_PARAM } from './own-properties.ts'

const KINDS: Readonly<Record<string, DateKind>> = {
  bday: 'birthday',
  anniversary: 'anniversary',
  'x-anniversary': 'anniversary',
  'x-evolution-anniversary': 'anniversary',
  'x-kaddressbook-x-anniversary': 'anniversary',
  'x-abdate': 'other',
}

/**
 * The days that matter to somebody.
 *
 * @param labelOf the word that stands beside a property in its group
 * @param onOdd told of every date that is none
 */
export const readDates = (
  properties: readonly Property[],
  labelOf: (property: Property) => string,
  words: ImportWords,
  onOdd: (written: string) => void,
): readonly ImportedDate[] =>
  properties.flatMap((property): readonly ImportedDate[] => {
    const kind = KINDS[property.name]
    const written = textOf(property).trim()
    if (kind === undefined || written === '') return []
    const date = readDate(written)
    if (date === null) {
      onOdd(written)
      return []
    }
    return [{ ...date, ...named(kind, property, labelOf(property), words) }]
  })

const named = (
  kind: DateKind,
  property: Property,
  custom: string,
  words: ImportWords,
): Pick<ImportedDate, 'kind' | 'label'> => {
  const own = DATE_KINDS.find((each) => each === paramOf(property, OWN_PARAM.kind))
  if (own !== undefined) return { kind: own, label: paramOf(property, OWN_PARAM.label) }
  if (kind !== 'other') return { kind, label: '' }
  const isAnniversary = /^_\$!<anniversary>!\$_$/i.test(custom) || custom === ''
  return isAnniversary ? { kind: 'anniversary', label: '' } : { kind, label: labelWord(custom, words) || custom }
}
