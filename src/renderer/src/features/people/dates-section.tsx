import { PenLine, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type ImportantDate, nextOccurrence, type Occurrence } from '../../../../shared/domain/people/important-date.ts'
import { formatDay, formatPartialDate, isOfOtherYear } from '../../../../shared/time/format.ts'
import { Button, IconButton } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Quiet, Row, Section } from '../../components/ui/page.tsx'
import { useLanguage } from '../../lib/words.ts'
import { DateDialog } from './date-dialog.tsx'
import styles from './person.module.css'

type DatesSectionProps = {
  readonly personId: string
  readonly dates: readonly ImportantDate[]
  /** The person's day. */
  readonly today: string
}

/** Days of the year that matter to someone, the next one first. */
export const DatesSection = ({ personId, dates, today }: DatesSectionProps) => {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState<ImportantDate | 'new' | null>(null)
  const coming = dates
    .map((date) => ({ date, next: nextOccurrence(date, today) }))
    .toSorted((a, b) => a.next.inDays - b.next.inDays)
  return (
    <Section title={t('dates.title')}>
      {dates.length === 0 && <Quiet>{t('dates.empty')}</Quiet>}
      <Landing label={t('dates.title')} on={String(dates.length)}>
        <ul className={styles['rows']}>
          {coming.map(({ date, next }) => (
            <DateRow
              key={date.id}
              date={date}
              next={next}
              today={today}
              onChange={() => {
                setOpen(date)
              }}
            />
          ))}
        </ul>
      </Landing>
      <Row>
        <Button
          icon={<Plus strokeWidth={1.5} />}
          onClick={() => {
            setOpen('new')
          }}
        >
          {t('dates.add')}
        </Button>
      </Row>
      <DateDialog
        personId={personId}
        open={open}
        onClose={() => {
          setOpen(null)
        }}
      />
    </Section>
  )
}

/** So many days ahead a date is counted down. */
const NEAR_DAYS = 30

type DateRowProps = {
  readonly date: ImportantDate
  readonly next: Occurrence
  readonly today: string
  readonly onChange: () => void
}

const DateRow = ({ date, next, today, onChange }: DateRowProps) => {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const name = date.label === '' ? t(`dates.kinds.${date.kind}`) : date.label
  const day = formatPartialDate(date, language)
  const years = next.years ?? 0
  const nearness =
    next.inDays === 1
      ? t('dates.tomorrow')
      : next.inDays <= NEAR_DAYS && next.inDays > 0
        ? t('dates.inDays', { count: next.inDays })
        : null
  const turning = years > 0 ? t(date.kind === 'birthday' ? 'dates.turns' : 'dates.years', { count: years }) : null
  return (
    <li className={styles['row']}>
      <div className={styles['grow']}>
        <p>
          <bdi>{name}</bdi> <span className={styles['quiet']}>{day}</span>
        </p>
        <p className={styles['quiet']}>
          {[
            next.inDays === 0
              ? t('dates.today')
              : t('dates.next', { day: formatDay(next.on, language, isOfOtherYear(next.on, today)) }),
            turning,
            nearness,
          ]
            .filter((words) => words !== null)
            .join(t('dates.separator'))}
        </p>
      </div>
      <IconButton label={t('dates.change', { name })} icon={<PenLine />} onClick={onChange} />
    </li>
  )
}
