import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { calendarDate, formatDay, isOfOtherYear } from '../../../../../shared/time/format.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Notice } from '../../../components/ui/states.tsx'
import { useClock } from '../../../lib/now.ts'
import { useLanguage } from '../../../lib/words.ts'
import { emptyForm, type EntryForm, hasMore } from '../editor/entry-form.ts'

type Former = { readonly form: EntryForm; readonly wasOfDay: boolean }

type BeyondNoticeProps = {
  readonly form: EntryForm
  /** The whole page began it as a note about the day. */
  readonly wasOfDay: boolean
  readonly onChange: (form: EntryForm, wasOfDay: boolean) => void
}

/** Says what goes along that the quick log does not show, with a way to begin without it, and back. */
export const BeyondNotice = ({ form, wasOfDay, onChange }: BeyondNoticeProps) => {
  const { t } = useTranslation(['journal', 'common'])
  const language = useLanguage()
  const clock = useClock()
  const [former, setFormer] = useState<Former | null>(null)

  if (former !== null && JSON.stringify(form) === JSON.stringify(emptyForm)) {
    return (
      <Notice
        action={
          <Button
            variant="plain"
            onClick={() => {
              onChange(former.form, former.wasOfDay)
              setFormer(null)
            }}
          >
            {t('common:undo')}
          </Button>
        }
      >
        {t('draft.cleared')}
      </Notice>
    )
  }
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(form.when)?.[0] ?? null
  const isMore = hasMore({ ...form, when: '' }) || form.told.some(({ text }) => text.trim() !== '')
  if (day === null && !isMore && !wasOfDay) return null
  const today = calendarDate(clock.now(), clock.zone())
  return (
    <Notice
      action={
        <Button
          variant="plain"
          onClick={() => {
            setFormer({ form, wasOfDay })
            onChange(emptyForm, false)
          }}
        >
          {t('draft.afresh')}
        </Button>
      }
    >
      {day !== null && <p>{t('quick.onDay', { day: formatDay(day, language, isOfOtherYear(day, today)) })}</p>}
      {isMore && <p>{t('quick.withMore')}</p>}
      {wasOfDay && <p>{t('quick.wasOfDay')}</p>}
    </Notice>
  )
}
