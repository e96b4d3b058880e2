import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { DAY_KINDS, type DayKind } from '../../../../../shared/domain/look-back/charts.ts'
import { addDays } from '../../../../../shared/time/day.ts'
import { formatDay, formatMonth, formatWeekday } from '../../../../../shared/time/format.ts'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import { DayCalendar } from '../../../components/charts/day-calendar.tsx'
import { IconButton } from '../../../components/ui/button.tsx'
import { Row } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import type { ChartProps } from './chart-list.ts'
import { WhenRead } from './chart-section.tsx'

/** A month day by day: with contact, known without, or not known. */
export const Days = ({ title, today }: ChartProps) => {
  const { t } = useTranslation('look-back')
  const language = useLanguage()
  const [month, setMonth] = useState(today.slice(0, 7))
  const first = `${month}-01`
  return (
    <WhenRead read={useRead('lookBack.days', { month })}>
      {({ days }) => {
        const inMonth = days.filter(({ day }) => day.startsWith(month) && day <= today)
        const countOf = (kind: DayKind) => inMonth.filter((day) => day.kind === kind).length
        const daysOf = (kind: DayKind) => t('contacts.days', { count: countOf(kind) })
        const reading = ({ day, kind, contacts }: (typeof days)[number]) =>
          t(`days.reading.${day > today ? 'future' : kind}`, { day: formatDay(day, language), count: contacts })
        return (
          <ChartFrame
            name={`${title} ${formatMonth(first, language)}`}
            sentences={[
              countOf('contact') + countOf('alone') === 0
                ? t('days.nothing')
                : t('days.said', { contact: daysOf('contact'), alone: daysOf('alone'), unknown: daysOf('unknown') }),
              ...(countOf('away') === 0 ? [] : [t('days.away', { count: countOf('away') })]),
            ]}
            table={{
              label: t('contacts.table'),
              columns: [t('columnWhen'), t('contacts.columnContacts')],
              rows: inMonth
                .toReversed()
                .map((day) => [
                  formatDay(day.day, language),
                  day.kind === 'contact' ? String(day.contacts) : t(`days.key.${day.kind}`),
                ]),
            }}
          >
            <Row>
              <IconButton
                label={t('days.former')}
                icon={<ChevronLeft />}
                onClick={() => {
                  setMonth(addDays(first, -1).slice(0, 7))
                }}
              />
              <p aria-live="polite">{formatMonth(first, language)}</p>
              <IconButton
                label={t('days.next')}
                icon={<ChevronRight />}
                disabled={month >= today.slice(0, 7)}
                onClick={() => {
                  setMonth(addDays(first, 31).slice(0, 7))
                }}
              />
            </Row>
            <DayCalendar
              label={formatMonth(first, language)}
              weekdays={days.slice(0, 7).map(({ day }) => formatWeekday(day, language))}
              days={days.map((day) => ({
                ...day,
                isOutside: !day.day.startsWith(month),
                isToday: day.day === today,
                isFuture: day.day > today,
                reading: reading(day),
              }))}
              keys={DAY_KINDS.filter((kind) => countOf(kind) > 0).map((kind) => ({
                kind,
                name: t(`days.key.${kind}`),
              }))}
            />
          </ChartFrame>
        )
      }}
    </WhenRead>
  )
}
