import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'

import { formatMonth } from '../../../../../shared/time/format.ts'
import { monthOf, sameDayOfMonth } from '../../../../../shared/time/month.ts'
import { Button, IconButton } from '../../../components/ui/button.tsx'
import { Page } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { WayBack } from '../../../components/ui/way-back.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import styles from './calendar.module.css'
import { DayPanel } from './day-panel.tsx'
import { DayMark, MonthGrid } from './month-grid.tsx'

/** Days that the calendar can show: what an entry can have. */
const [EARLIEST, LATEST] = ['1900-01-01', '2199-12-31']

/** カレンダー: which days one was with someone, which with no one, and what was written on each. */
export const CalendarPage = () => {
  const { t } = useTranslation('find')
  const today = useRead('today.get', {})
  const settings = useRead('settings.get', {})
  const error = today.error ?? settings.error
  return (
    <Page title={t('calendar.title')} above={<WayBack to="/journal" label={t('toJournal')} />}>
      {error !== null && <Failure error={error} />}
      {today.data === undefined || settings.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <Calendar today={today.data.localDay} firstWeekday={settings.data.firstWeekday} />
      )}
    </Page>
  )
}

type CalendarProps = { readonly today: string; readonly firstWeekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 }

const Calendar = ({ today, firstWeekday }: CalendarProps) => {
  const { t } = useTranslation('find')
  const language = useLanguage()
  const [parameters, setParameters] = useSearchParams()
  const given = parameters.get('day') ?? ''
  const chosen = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(given) ? given : today
  const month = useRead('find.month', { month: monthOf(chosen) })
  const monthId = useId()
  const dayHeading = useRef<HTMLHeadingElement>(null)

  const choose = (day: string) => {
    if (day < EARLIEST || day > LATEST) return
    setParameters(day === today ? {} : { day }, { replace: true })
  }
  return (
    <>
      <section className={styles['month']}>
        <header className={styles['head']}>
          <h2 id={monthId} aria-live="polite">
            {formatMonth(chosen, language)}
          </h2>
          <div className={styles['turn']}>
            <IconButton
              label={t('calendar.earlier')}
              icon={<ChevronLeft />}
              onClick={() => {
                choose(sameDayOfMonth(chosen, -1))
              }}
            />
            <Button
              variant="plain"
              onClick={() => {
                choose(today)
              }}
            >
              {t('calendar.today')}
            </Button>
            <IconButton
              label={t('calendar.next')}
              icon={<ChevronRight />}
              onClick={() => {
                choose(sameDayOfMonth(chosen, 1))
              }}
            />
          </div>
        </header>
        {month.isError && <Failure error={month.error} onRetry={() => void month.refetch()} />}
        <MonthGrid
          month={monthOf(chosen)}
          firstWeekday={firstWeekday}
          today={today}
          chosen={chosen}
          days={month.data?.days ?? []}
          labelledBy={monthId}
          onChoose={choose}
          onOpen={() => dayHeading.current?.focus()}
        />
        <ul className={styles['legend']}>
          {(['contact', 'alone', 'unknown'] as const).map((kind) => (
            <li key={kind}>
              <DayMark kind={kind} />
              {t(`calendar.days.${kind}`)}
            </li>
          ))}
        </ul>
      </section>
      <DayPanel day={chosen} today={today} heading={dayHeading} />
    </>
  )
}
