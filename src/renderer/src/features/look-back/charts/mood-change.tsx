import { useTranslation } from 'react-i18next'

import { Quiet, Stack } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import { useBucketWords } from '../use-bucket-words.ts'
import type { ChartProps } from './chart-list.ts'
import { WhenRead } from './chart-section.tsx'
import { MeansOverTime } from './means-over-time.tsx'

/** Fewer contacts with both moods say nothing of a mean. */
const LEAST_CONTACTS = 5
/** A difference that is smaller is called the same. */
const LEAST_DIFFERENCE = 0.15

/** Mood before and after contact, and on days with and without it. */
export const MoodChange = ({ range, title }: ChartProps) => {
  const { t } = useTranslation('look-back')
  const { number } = useBucketWords()
  return (
    <Stack>
      <WhenRead read={useRead('lookBack.mood', { range })}>
        {({ points }) => {
          const count = points.reduce((sum, point) => sum + point.count, 0)
          if (count < LEAST_CONTACTS) return <Quiet>{t('moodChange.few', { count })}</Quiet>
          const sum = (key: 'before' | 'after') =>
            points.reduce((total, point) => total + (point[key] ?? 0) * point.count, 0)
          const difference = (sum('after') - sum('before')) / count
          const kind = Math.abs(difference) < LEAST_DIFFERENCE ? 'same' : difference > 0 ? 'higher' : 'lower'
          return (
            <MeansOverTime
              name={title}
              label={t('moodChange.chart')}
              sentences={[t(`moodChange.${kind}`, { by: number(Math.abs(difference)), count })]}
              series={[
                { key: 'before', name: t('moodChange.before') },
                { key: 'after', name: t('moodChange.after') },
              ]}
              countLabel={t('moodChange.count')}
              points={points.map((point) => ({ ...point, means: { before: point.before, after: point.after } }))}
            />
          )
        }}
      </WhenRead>
      <BesideContact />
    </Stack>
  )
}

const BesideContact = () => {
  const { t } = useTranslation('look-back')
  const { number } = useBucketWords()
  const { data } = useRead('lookBack.moodBesideContact', {})
  if (data === undefined) return null
  if (data === null) return <Quiet>{t('moodChange.besideFew')}</Quiet>
  const { withContact, without } = data
  return (
    <p>
      {t('moodChange.beside', {
        with: number(withContact.mean),
        withDays: withContact.days,
        without: number(without.mean),
        withoutDays: without.days,
      })}
    </p>
  )
}
