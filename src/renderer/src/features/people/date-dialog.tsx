import { useTranslation } from 'react-i18next'

import { DATE_KINDS, type DateKind, type ImportantDate } from '../../../../shared/domain/people/important-date.ts'
import { Choice } from '../../components/ui/choice.tsx'
import { Select, TextField } from '../../components/ui/field.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useDateWords } from './date-words.ts'
import { ItemDialog } from './item-dialog.tsx'
import styles from './people.module.css'

type DateForm = {
  readonly kind: DateKind
  readonly label: string
  readonly month: string
  readonly day: string
  readonly year: string
}

const EMPTY: DateForm = { kind: 'birthday', label: '', month: '', day: '', year: '' }

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const formOf = ({ kind, label, month, day, year }: ImportantDate): DateForm => ({
  kind,
  label,
  month: twoDigits(month),
  day: twoDigits(day),
  year: year === null ? '' : String(year),
})

type DateDialogProps = {
  readonly personId: string
  readonly open: ImportantDate | 'new' | null
  readonly onClose: () => void
}

/** A day of the year: what it is, when it is, and since when if that is known. */
export const DateDialog = ({ personId, open, onClose }: DateDialogProps) => {
  const { t } = useTranslation('people')
  const say = useSay()
  const { months, days } = useDateWords()
  const date = open === 'new' ? null : open
  const id = date?.id ?? null

  const keep = async (form: DateForm) => {
    const { kind, label, month, day, year } = form
    const typedYear = year.normalize('NFKC').trim()
    const saved = await invoke('people.saveDate', {
      id,
      personId,
      kind,
      label,
      month: Number(month),
      day: Number(day),
      year: typedYear === '' ? null : Number(typedYear),
    })
    onClose()
    say(t('kept'), () =>
      date === null ? invoke('people.removeDate', { id: saved.id }) : invoke('people.saveDate', { ...date, personId }),
    )
  }
  const remove = async (removed: string) => {
    await invoke('people.removeDate', { id: removed })
    onClose()
    say(t('takenOff'), () => invoke('people.restoreDate', { id: removed }))
  }
  return (
    <ItemDialog
      title={t(date === null ? 'dates.add' : 'dates.changeTitle')}
      isOpen={open !== null}
      onClose={onClose}
      draftKey={id === null ? `date-new:${personId}` : `date-change:${id}`}
      initial={date === null ? EMPTY : formOf(date)}
      keep={keep}
      onRemove={id === null ? undefined : () => remove(id)}
      removeWord={t('takeOff')}
    >
      {({ form, change, of, onEnter }) => (
        <>
          <Choice
            label={t('dates.kind')}
            isLabelHidden
            value={form.kind}
            options={DATE_KINDS.map((value) => ({ value, label: t(`dates.kinds.${value}`) }))}
            onChange={(kind) => {
              change({ kind })
            }}
          />
          {form.kind !== 'birthday' && (
            <TextField
              label={t('dates.label')}
              value={form.label}
              error={of('label')}
              onChange={(label) => {
                change({ label })
              }}
              onEnter={onEnter}
            />
          )}
          <div className={styles['parts']}>
            <Select
              label={t('date.month')}
              value={form.month}
              options={[{ value: '', label: t('date.unknown') }, ...months]}
              error={of('month') === undefined ? undefined : t('dates.choose')}
              onChange={(month) => {
                change({ month })
              }}
            />
            <Select
              label={t('date.day')}
              value={form.day}
              options={[{ value: '', label: t('date.unknown') }, ...days]}
              error={of('day') === undefined ? undefined : t(form.day === '' ? 'dates.choose' : 'dates.noSuchDay')}
              onChange={(day) => {
                change({ day })
              }}
            />
            <TextField
              label={t('dates.year')}
              inputMode="numeric"
              maxLength={4}
              value={form.year}
              error={of('year') === undefined ? undefined : t('dates.noSuchYear')}
              onChange={(year) => {
                change({ year })
              }}
              onEnter={onEnter}
            />
          </div>
          {form.month === '02' && form.day === '29' && <p className={styles['quiet']}>{t('dates.leapDay')}</p>}
        </>
      )}
    </ItemDialog>
  )
}
