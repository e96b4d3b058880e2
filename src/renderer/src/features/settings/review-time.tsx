import { useTranslation } from 'react-i18next'

import type { Settings } from '../../../../shared/schemas/settings.ts'
import { Select } from '../../components/ui/field.tsx'
import styles from './settings.module.css'

type ReviewAt = Settings['reviewAt']
type Weekday = NonNullable<ReviewAt>['weekday']

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
/** When somebody has chosen a day alone: in the evening, before it gets late. */
const USUAL_MINUTE = 20 * 60

type ReviewTimeProps = { readonly value: ReviewAt; readonly onChange: (value: ReviewAt) => void }

/** From when on the review of the week is offered: a day and an hour, or not at all. */
export const ReviewTime = ({ value, onChange }: ReviewTimeProps) => {
  const { t } = useTranslation('settings')
  const days = WEEKDAYS.map((day) => ({ value: String(day), label: t(`review.weekdays.${day}`) }))
  return (
    <div className={styles['narrow']}>
      <div className={styles['fields']}>
        <Select
          label={t('review.weekday')}
          hint={t('review.note')}
          value={value === null ? 'off' : String(value.weekday)}
          options={[{ value: 'off', label: t('review.off') }, ...days]}
          onChange={(day) => {
            onChange(day === 'off' ? null : { weekday: Number(day) as Weekday, minute: value?.minute ?? USUAL_MINUTE })
          }}
        />
        {value !== null && (
          <Select
            label={t('review.hour')}
            value={String(Math.floor(value.minute / 60))}
            options={HOURS.map((hour) => ({ value: String(hour), label: t('review.oclock', { hour }) }))}
            onChange={(hour) => {
              onChange({ ...value, minute: Number(hour) * 60 })
            }}
          />
        )}
      </div>
    </div>
  )
}
