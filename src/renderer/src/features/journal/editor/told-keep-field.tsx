import { useTranslation } from 'react-i18next'

import type { ToldKeep } from '../../../../../shared/domain/journal/entry.ts'
import { FOLLOW_UP_KINDS } from '../../../../../shared/domain/people/follow-up.ts'
import { NOTE_KINDS } from '../../../../../shared/domain/people/note.ts'
import { Select } from '../../../components/ui/field.tsx'

const KEEPS: readonly ToldKeep[] = [
  ...NOTE_KINDS.map((kind) => ({ as: 'note', kind }) as const),
  ...FOLLOW_UP_KINDS.map((kind) => ({ as: 'follow-up', kind }) as const),
]

const valueOf = (keep: ToldKeep | null): string => (keep === null ? '' : `${keep.as}:${keep.kind}`)

type ToldKeepFieldProps = {
  /** Of the line, from 1. */
  readonly number: number
  readonly keep: ToldKeep | null
  readonly onChange: (keep: ToldKeep | null) => void
}

/** Whether a told line stays in the entry, or is remembered about that person, or is for later. */
export const ToldKeepField = ({ number, keep, onChange }: ToldKeepFieldProps) => {
  const { t } = useTranslation(['journal', 'people', 'ties'])
  const optionOf = (each: ToldKeep) =>
    each.as === 'note'
      ? { value: valueOf(each), label: t(`people:notes.kinds.${each.kind}`), group: t('form.toldKeepNote') }
      : { value: valueOf(each), label: t(`ties:followUps.kind.${each.kind}`), group: t('form.toldKeepLater') }
  return (
    <Select
      label={t('form.toldKeep', { number })}
      isLabelHidden
      value={valueOf(keep)}
      options={[{ value: '', label: t('form.toldKeepHere') }, ...KEEPS.map(optionOf)]}
      onChange={(value) => {
        onChange(KEEPS.find((each) => valueOf(each) === value) ?? null)
      }}
    />
  )
}
