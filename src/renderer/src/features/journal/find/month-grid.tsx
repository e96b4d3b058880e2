import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import { addDays, type LocalDay, type Weekday, weekdayOf } from '../../../../../shared/time/day.ts'
import { formatDay, formatWeekday } from '../../../../../shared/time/format.ts'
import { type Month, sameDayOfMonth, weeksOfMonth } from '../../../../../shared/time/month.ts'
import { useLanguage } from '../../../lib/words.ts'
import styles from './calendar.module.css'

export type DayOfMonth = Output<'find.month'>['days'][number]

type MonthGridProps = {
  readonly month: Month
  readonly firstWeekday: Weekday
  readonly today: LocalDay
  readonly chosen: LocalDay
  /** The known days. */
  readonly days: readonly DayOfMonth[]
  readonly labelledBy: string
  readonly onChoose: (day: LocalDay) => void
  /** Enter on a day: to what was written. */
  readonly onOpen: () => void
}

/**
 * The days of a month as a grid of the keyboard (ARIA): arrows by day and week, Home and End in the week, Page Up
 * and Down by month, with Shift by year. One day is in the tab order: the chosen one.
 */
export const MonthGrid = (props: MonthGridProps) => {
  const { month, firstWeekday, today, chosen, days, labelledBy, onChoose, onOpen } = props
  const language = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  const known = new Map(days.map((day) => [day.day, day]))
  /** True when the keyboard moved on: the focus follows the chosen day. */
  const isMoving = useRef(false)

  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    grid.current?.querySelector<HTMLElement>('[aria-selected=true] button')?.focus()
  }, [chosen])

  const handleKey = (event: KeyboardEvent) => {
    const next = destination(event, chosen, firstWeekday)
    if (next === null) return
    event.preventDefault()
    isMoving.current = true
    onChoose(next)
  }
  // The first of January 2024 was a Monday.
  const aWeek = Array.from({ length: 7 }, (_, index) => addDays('2024-01-01', firstWeekday - 1 + index))
  return (
    <table ref={grid} role="grid" className={styles['grid']} aria-labelledby={labelledBy} onKeyDown={handleKey}>
      <thead>
        <tr>
          {aWeek.map((day) => (
            <th key={day} scope="col" abbr={formatWeekday(day, language, 'long')}>
              {formatWeekday(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month, firstWeekday).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day === null ? (
                <td key={place} role="gridcell" />
              ) : (
                <td key={place} role="gridcell" aria-selected={day === chosen}>
                  <DayButton
                    day={day}
                    known={known.get(day) ?? null}
                    isToday={day === today}
                    isLater={day > today}
                    isChosen={day === chosen}
                    onChoose={() => {
                      onChoose(day)
                    }}
                    onOpen={onOpen}
                  />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayButtonProps = {
  readonly day: LocalDay
  readonly known: DayOfMonth | null
  readonly isToday: boolean
  readonly isLater: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onOpen: () => void
}

const DayButton = ({ day, known, isToday, isLater, isChosen, onChoose, onOpen }: DayButtonProps) => {
  const { t } = useTranslation('find')
  const language = useLanguage()
  const kind = known === null ? 'unknown' : known.contacts > 0 ? 'contact' : 'alone'
  const words = isLater && known === null ? t('calendar.later') : t(`calendar.days.${kind}`)
  return (
    <button
      type="button"
      className={styles['day']}
      tabIndex={isChosen ? 0 : -1}
      aria-label={t('calendar.day', { day: formatDay(day, language), words })}
      aria-current={isToday ? 'date' : undefined}
      title={words}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        onOpen()
      }}
    >
      <span className={`${styles['number']} numbers`}>{Number(day.slice(8))}</span>
      <DayMark kind={isLater && known === null ? 'later' : kind} hasWords={(known?.entries ?? 0) > 0} />
    </button>
  )
}

type DayKind = 'contact' | 'alone' | 'unknown' | 'later'

/** A filled disc: with someone. A ring: with no one. A short line: not known. Underlined: something was written. */
export const DayMark = ({ kind, hasWords = false }: { readonly kind: DayKind; readonly hasWords?: boolean }) => (
  <svg className={styles['mark']} viewBox="0 0 16 16" aria-hidden="true">
    {kind === 'contact' && <circle cx="8" cy="7" r="4.5" className={styles['filled']} />}
    {kind === 'alone' && <circle cx="8" cy="7" r="3.75" className={styles['ring']} />}
    {kind === 'unknown' && <line x1="5.5" y1="7" x2="10.5" y2="7" className={styles['dash']} />}
    {hasWords && <line x1="3" y1="14.5" x2="13" y2="14.5" className={styles['written']} />}
  </svg>
)

const destination = (event: KeyboardEvent, day: LocalDay, firstWeekday: Weekday): LocalDay | null => {
  const inWeek = (weekdayOf(day) - firstWeekday + 7) % 7
  switch (event.key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -inWeek)
    case 'End':
      return addDays(day, 6 - inWeek)
    case 'PageUp':
      return sameDayOfMonth(day, event.shiftKey ? -12 : -1)
    case 'PageDown':
      return sameDayOfMonth(day, event.shiftKey ? 12 : 1)
    default:
      return null
  }
}
