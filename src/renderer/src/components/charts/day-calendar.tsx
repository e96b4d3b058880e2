import type { DayKind } from '../../../../shared/domain/look-back/charts.ts'
import axis from './axis.module.css'
import styles from './day-calendar.module.css'

export type DayMark = {
  readonly day: string
  readonly kind: DayKind
  /** Belongs to the month before or after. */
  readonly isOutside: boolean
  readonly isToday: boolean
  /** Has not come yet. */
  readonly isFuture: boolean
  /** The day in a sentence, for those who listen and on hover. */
  readonly reading: string
}

type DayCalendarProps = {
  /** Name of the table, such as the month. */
  readonly label: string
  /** Short names of the weekdays, in the order of the week. */
  readonly weekdays: readonly string[]
  /** Whole weeks. */
  readonly days: readonly DayMark[]
  /** What each look stands for, of those that are there. */
  readonly keys: readonly { readonly kind: DayKind; readonly name: string }[]
}

/** A month of days: filled, pale, hatched or striped by what is known of each. Words stand in each cell for those who listen. */
export const DayCalendar = ({ label, weekdays, days, keys }: DayCalendarProps) => {
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(7 * index, 7 * index + 7))
  return (
    <>
      <table className={styles['calendar']} aria-label={label}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map(({ day, kind, isOutside, isToday, isFuture, reading }) => (
                <td key={day} className={isOutside ? styles['outside'] : undefined}>
                  <span
                    className={`${styles['day'] ?? ''} ${styles['kind'] ?? ''}`}
                    data-kind={isFuture ? 'future' : kind}
                    aria-current={isToday ? 'date' : undefined}
                    title={reading}
                  >
                    <span className="visually-hidden">{reading}</span>
                    <span className="numbers" aria-hidden="true">
                      {Number(day.slice(8))}
                    </span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={axis['keys']} aria-hidden="true">
        {keys.map(({ kind, name }) => (
          <li key={kind} className={axis['key']}>
            <span className={`${styles['swatch'] ?? ''} ${styles['kind'] ?? ''}`} data-kind={kind} />
            {name}
          </li>
        ))}
      </ul>
    </>
  )
}
