import { type ReactNode, useMemo } from 'react'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { calendarDate, formatDay } from '../../../../shared/time/format.ts'
import { type Awaited, VirtualList } from '../../components/ui/virtual-list.tsx'
import { useClock } from '../../lib/now.ts'
import { useLanguage } from '../../lib/words.ts'
import { lineId } from './line-id.ts'
import styles from './journal.module.css'

/** Height of a day that was not on the screen yet, in px: a heading and two short lines. */
const ESTIMATE = 220

type DayListProps = {
  readonly items: readonly JournalItem[]
  readonly children: (item: JournalItem) => ReactNode
  readonly onEndNear?: (() => void) | undefined
  /** The line that takes the focus once it is there. */
  readonly awaited?: string | null
  readonly onFound?: () => void
}

/** Lines under their days, in the order in which they come. */
export const DayList = ({ items, children, onEndNear, awaited = null, onFound }: DayListProps) => {
  const language = useLanguage()
  const clock = useClock()
  const days = useMemo(() => byDay(items), [items])
  const thisYear = calendarDate(clock.now(), clock.zone()).slice(0, 4)
  const awaitedDay = awaited === null ? undefined : items.find(({ id }) => id === awaited)?.at.localDay
  return (
    <VirtualList
      items={days}
      keyOf={keyOfDay}
      estimate={ESTIMATE}
      onEndNear={onEndNear}
      awaited={awaited === null || awaitedDay === undefined ? null : awaitedLine(awaited, awaitedDay)}
      {...(onFound && { onFound })}
    >
      {({ day, lines }) => (
        <section className={styles['day']} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles['heading']}>
            <time dateTime={day}>{formatDay(day, language, !day.startsWith(thisYear))}</time>
          </h2>
          <ul className={styles['lines']}>
            {lines.map((item) => (
              <li key={item.id}>{children(item)}</li>
            ))}
          </ul>
        </section>
      )}
    </VirtualList>
  )
}

type Day = { readonly day: string; readonly lines: readonly JournalItem[] }

const keyOfDay = ({ day }: Day): string => day

const awaitedLine = (id: string, day: string): Awaited => ({ row: day, elementId: lineId(id) })

const byDay = (items: readonly JournalItem[]): readonly Day[] => {
  const days = new Map<string, JournalItem[]>()
  for (const item of items) {
    const lines = days.get(item.at.localDay)
    if (lines === undefined) days.set(item.at.localDay, [item])
    else lines.push(item)
  }
  return Array.from(days, ([day, lines]) => ({ day, lines }))
}
