import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'

import type { JournalItem } from '../../../../../shared/domain/journal/journal.ts'
import type { LocalDay } from '../../../../../shared/time/day.ts'
import { formatDay, formatYear } from '../../../../../shared/time/format.ts'
import { Afterwards } from '../../../components/ui/afterwards.tsx'
import { Button } from '../../../components/ui/button.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import { EntryItem } from '../entry-item.tsx'
import { lineId } from '../line-id.ts'
import { useRemoveEntry } from '../use-remove-entry.ts'
import styles from './calendar.module.css'

type DayPanelProps = {
  readonly day: LocalDay
  readonly today: LocalDay
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What was written on a day, and on the same day in other years. */
export const DayPanel = ({ day, today, heading }: DayPanelProps) => {
  const { t } = useTranslation('find')
  const language = useLanguage()
  const navigate = useNavigate()
  const entries = useRead('journal.between', { from: day, to: day })
  const others = useRead('find.otherYears', { day })
  return (
    <>
      <section className={styles['of-day']} aria-labelledby="chosen-day">
        <h2 id="chosen-day" ref={heading} tabIndex={-1}>
          <time dateTime={day}>{formatDay(day, language, true)}</time>
        </h2>
        {entries.isError && <Failure error={entries.error} onRetry={() => void entries.refetch()} />}
        {entries.isPending && <Loading />}
        {entries.data?.length === 0 && (
          <div className={styles['nothing']}>
            <p>{t(day > today ? 'calendar.nothingYet' : 'calendar.nothing')}</p>
            {day <= today && (
              <Button onClick={() => void navigate(`/journal/write${day === today ? '' : `?day=${day}`}`)}>
                {t('calendar.write')}
              </Button>
            )}
          </div>
        )}
        {entries.data !== undefined && entries.data.length > 0 && <Lines items={entries.data} />}
      </section>
      {others.data !== undefined && others.data.length > 0 && (
        <Afterwards>
          <section className={styles['of-day']} aria-labelledby="other-years">
            <h2 id="other-years">{t('otherYears')}</h2>
            {byYear(others.data).map(({ year, items }) => (
              <section key={year} aria-labelledby={`year-${year}`} className={styles['year']}>
                <h3 id={`year-${year}`}>{formatYear(year, language)}</h3>
                <Lines items={items} />
              </section>
            ))}
          </section>
        </Afterwards>
      )}
    </>
  )
}

const Lines = ({ items }: { readonly items: readonly JournalItem[] }) => {
  const { t } = useTranslation('find')
  const { pathname, search } = useLocation()
  const { remove } = useRemoveEntry(items)
  const back = { to: pathname + search, label: t('toCalendar') }
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <EntryItem
            id={lineId(item.id)}
            item={item}
            isNew={false}
            back={back}
            onRemove={() => {
              remove(item.id)
            }}
          />
        </li>
      ))}
    </ul>
  )
}

const byYear = (items: readonly JournalItem[]) => {
  const years = new Map<string, JournalItem[]>()
  for (const item of items) {
    const year = item.at.localDay.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), item])
  }
  return Array.from(years, ([year, lines]) => ({ year, items: lines }))
}
