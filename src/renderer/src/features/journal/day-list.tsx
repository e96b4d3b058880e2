import { type ReactNode, useMemo } from 'react'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { calendarDate, formatDay } from '../../../../shared/time/format.ts'
import { VirtualList } from '../../components/ui/virtual-list.tsx'
import { useClock } from '../../lib/now.ts'
import { useLanguage } from '../../lib/words.ts'
import { lineId } from './line-id.ts'
import styles from './journal.module.css'

/** Height of a line that was not on the screen yet, in px. */
const ESTIMATE = 120

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
  const lines = useMemo(() => underDays(items), [items])
  const thisYear = calendarDate(clock.now(), clock.zone()).slice(0, 4)
  return (
    <VirtualList
      items={lines}
      keyOf={keyOfLine}
      estimate={ESTIMATE}
      onEndNear={onEndNear}
      awaited={awaited === null ? null : { row: awaited, elementId: lineId(awaited) }}
      {...(onFound && { onFound })}
    >
      {({ item, isFirst, isLast }) => (
        <div className={styles['day']} data-last={isLast}>
          {isFirst && (
            <h2 className={styles['heading']}>
              <time dateTime={item.at.localDay}>
                {formatDay(item.at.localDay, language, !item.at.localDay.startsWith(thisYear))}
              </time>
            </h2>
          )}
          {children(item)}
        </div>
      )}
    </VirtualList>
  )
}

/** A line, and whether it is the first or the last one of its day. A row each: a busy day can be higher than the window. */
type Line = { readonly item: JournalItem; readonly isFirst: boolean; readonly isLast: boolean }

const keyOfLine = ({ item }: Line): string => item.id

const underDays = (items: readonly JournalItem[]): readonly Line[] =>
  items.map((item, index) => ({
    item,
    isFirst: items[index - 1]?.at.localDay !== item.at.localDay,
    isLast: items[index + 1]?.at.localDay !== item.at.localDay,
  }))
