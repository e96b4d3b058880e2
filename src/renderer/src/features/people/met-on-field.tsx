import { useId } from 'react'
import { useTranslation } from 'react-i18next'

import { Select, TextField } from '../../components/ui/field.tsx'
import { useDateWords } from './date-words.ts'
import styles from './people.module.css'

type MetOnFieldProps = {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly error: string | undefined
  readonly onChange: (part: { readonly metYear?: string; readonly metMonth?: string; readonly metDay?: string }) => void
}

/** A date as far as one remembers it: a year, a month with it, a day with both. */
export const MetOnField = ({ year, month, day, error, onChange }: MetOnFieldProps) => {
  const { t } = useTranslation('people')
  const { months, days } = useDateWords()
  const id = useId()
  return (
    <fieldset className={styles['date']} aria-describedby={`${id}-hint ${id}-error`}>
      <legend className={styles['legend']}>{t('form.metOn')}</legend>
      <p id={`${id}-hint`} className={styles['quiet']}>
        {t('form.metOnNote')}
      </p>
      <div className={styles['parts']}>
        <TextField
          label={t('date.year')}
          inputMode="numeric"
          maxLength={4}
          value={year}
          aria-invalid={error !== undefined}
          onChange={(metYear) => {
            onChange({ metYear })
          }}
        />
        <Select
          label={t('date.month')}
          value={month}
          options={[{ value: '', label: t('date.unknown') }, ...months]}
          onChange={(metMonth) => {
            onChange({ metMonth })
          }}
        />
        <Select
          label={t('date.day')}
          value={day}
          options={[{ value: '', label: t('date.unknown') }, ...days]}
          onChange={(metDay) => {
            onChange({ metDay })
          }}
        />
      </div>
      <p id={`${id}-error`} className={styles['error']} role="alert">
        {error}
      </p>
    </fieldset>
  )
}
