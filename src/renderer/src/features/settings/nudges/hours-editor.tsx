import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { DAY_KINDS, type DayKind, type HourRange } from '../../../../../shared/domain/nudges/hours.ts'
import type { NudgeSettings } from '../../../../../shared/schemas/nudges.ts'
import { Button, IconButton } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { TextField } from '../../../components/ui/field.tsx'
import { Quiet, Stack } from '../../../components/ui/page.tsx'
import styles from './hours-editor.module.css'
import { minuteOf, timeOf } from './time-of-day.ts'

type Hours = NudgeSettings['activeHours']

type HoursEditorProps = {
  readonly label: string
  readonly hint: string
  readonly hours: Hours
  readonly onChange: (hours: Hours) => void
}

const MOST_RANGES = 6
const NEW_RANGE: HourRange = { from: 12 * 60, to: 13 * 60 }

const isSameEveryDay = (hours: Hours) =>
  DAY_KINDS.every((day) => JSON.stringify(hours[day]) === JSON.stringify(hours.mon))

const everyDay = (ranges: readonly HourRange[]): Hours =>
  Object.fromEntries(DAY_KINDS.map((day) => [day, ranges.map((range) => ({ ...range }))])) as Hours

/** Hours of a week: the same every day, or day by day; several stretches on a day, also past midnight. */
export const HoursEditor = ({ label, hint, hours, onChange }: HoursEditorProps) => {
  const { t } = useTranslation('nudge-pages')
  const [isEach, setIsEach] = useState(!isSameEveryDay(hours))
  const days: readonly ('all' | DayKind)[] = isEach ? DAY_KINDS : ['all']
  return (
    <section aria-label={label}>
      <Stack>
        <div>
          <h3 className={styles['title']}>{label}</h3>
          <Quiet>{hint}</Quiet>
        </div>
        <Choice
          label={t('settings.hours.mode', { label })}
          isLabelHidden
          value={isEach ? 'each' : 'same'}
          options={[
            { value: 'same', label: t('settings.hours.same') },
            { value: 'each', label: t('settings.hours.each') },
          ]}
          onChange={(mode) => {
            setIsEach(mode === 'each')
            if (mode === 'same' && !isSameEveryDay(hours)) onChange(everyDay(hours.mon))
          }}
        />
        {days.map((day) => (
          <DayRanges
            key={day}
            day={day}
            ranges={day === 'all' ? hours.mon : hours[day]}
            onChange={(ranges) => {
              onChange(day === 'all' ? everyDay(ranges) : { ...hours, [day]: [...ranges] })
            }}
          />
        ))}
      </Stack>
    </section>
  )
}

type DayRangesProps = {
  readonly day: 'all' | DayKind
  readonly ranges: readonly HourRange[]
  readonly onChange: (ranges: readonly HourRange[]) => void
}

const DayRanges = ({ day, ranges, onChange }: DayRangesProps) => {
  const { t } = useTranslation('nudge-pages')
  const name = t(`settings.hours.day.${day}`)
  const replace = (index: number, next: Partial<HourRange>) => {
    onChange(ranges.map((range, place) => (place === index ? { ...range, ...next } : range)))
  }
  return (
    <div className={styles['day']}>
      {day !== 'all' && <p className={styles['name']}>{name}</p>}
      <div className={styles['ranges']}>
        {ranges.length === 0 && <Quiet>{t('settings.hours.none')}</Quiet>}
        {ranges.map((range, index) => (
          // Two stretches of a day may be the same while one of them is being changed: their place is their name.
          <div key={index} className={styles['range']}>
            <TextField
              type="time"
              isLabelHidden
              label={t('settings.hours.from', { day: name, number: index + 1 })}
              value={timeOf(range.from)}
              onChange={(time) => {
                const from = minuteOf(time)
                if (from !== null) replace(index, { from })
              }}
            />
            <span aria-hidden="true">–</span>
            <TextField
              type="time"
              isLabelHidden
              label={t('settings.hours.to', { day: name, number: index + 1 })}
              value={timeOf(range.to)}
              onChange={(time) => {
                const to = minuteOf(time)
                if (to !== null) replace(index, { to })
              }}
            />
            <IconButton
              label={t('settings.hours.remove', { day: name, number: index + 1 })}
              icon={<X size={18} strokeWidth={1.5} />}
              onClick={() => {
                onChange(ranges.filter((_, place) => place !== index))
              }}
            />
          </div>
        ))}
        {ranges.length < MOST_RANGES && (
          <Button
            variant="plain"
            icon={<Plus size={18} strokeWidth={1.5} />}
            aria-label={t('settings.hours.addTo', { day: name })}
            onClick={() => {
              onChange([...ranges, NEW_RANGE])
            }}
          >
            {t('settings.hours.add')}
          </Button>
        )}
      </div>
    </div>
  )
}
