import { useTranslation } from 'react-i18next'

import {
  CHOICES_OF_COLUMN,
  type Column,
  type ColumnKind,
  SKIPPED,
  type TableSketch,
} from '../../../../shared/domain/imports/columns.ts'
import { Select } from '../../components/ui/field.tsx'
import { Quiet } from '../../components/ui/page.tsx'
import styles from './import.module.css'

type ColumnsTableProps = {
  readonly table: TableSketch
  readonly onChange: (said: { readonly hasHeader?: boolean; readonly columns?: readonly Column[] }) => void
}

/** Each column of a table with what stands in it, and what it is taken for. */
export const ColumnsTable = ({ table: { hasHeader, headers, columns, samples }, onChange }: ColumnsTableProps) => {
  const { t } = useTranslation(['import', 'common'])
  const choose = (place: number, kind: ColumnKind) => {
    // Said by hand, a column stands for itself.
    onChange({ hasHeader, columns: columns.map((column, index) => (index === place ? { ...SKIPPED, kind } : column)) })
  }
  return (
    <div className={styles['columns']}>
      <Quiet>{t('columns.note')}</Quiet>
      <label className={styles['person']}>
        <input
          type="checkbox"
          className={styles['box']}
          checked={hasHeader}
          onChange={({ target }) => {
            onChange({ hasHeader: target.checked })
          }}
        />
        {t('columns.header')}
      </label>
      <ul className={styles['column-list']}>
        {columns.map(({ kind }, place) => {
          const name = hasHeader ? (headers[place] ?? '') : ''
          const sample = samples.map((row) => row[place] ?? '').filter((cell) => cell.trim() !== '')
          return (
            <li key={place}>
              <Select<ColumnKind>
                label={name === '' ? t('columns.number', { number: place + 1 }) : name}
                hint={
                  sample.length === 0 ? undefined : (
                    <span className={styles['sample']}>
                      {t('columns.sample', { sample: sample.join(t('common:listSeparator')) })}
                    </span>
                  )
                }
                value={kind}
                options={kindsFor(kind).map((value) => ({ value, label: t(`columns.kind.${value}`) }))}
                onChange={(value) => {
                  choose(place, value)
                }}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What can be chosen, and what is set, which may be a part of something in several columns. */
const kindsFor = (kind: ColumnKind): readonly ColumnKind[] =>
  CHOICES_OF_COLUMN.includes(kind) ? CHOICES_OF_COLUMN : [...CHOICES_OF_COLUMN, kind]
