import { useTranslation } from 'react-i18next'

import { isMostlyPaused, type KnownBucket } from '../../../../shared/domain/look-back/charts.ts'
import { daysBetween } from '../../../../shared/time/day.ts'
import { formatMonthDay, formatShortMonth } from '../../../../shared/time/format.ts'
import type { Tick } from '../../components/charts/ticks.ts'
import { useLanguage } from '../../lib/words.ts'

type Paused = Parameters<typeof isMostlyPaused>[0]

export type BucketWords = {
  /** Names the bucket: “Week of 16 November (so far)”. */
  readonly name: (bucket: KnownBucket) => string
  /** How to read the shade of a pause; nothing where none is shaded. */
  readonly pauseNotes: (buckets: readonly Paused[]) => readonly string[]
  /** What to add to a mark: “a pause on 3 days”, “not everything is noted”; nothing where neither is so. */
  readonly asides: (bucket: Pick<KnownBucket, 'pausedDays' | 'isIncomplete'>) => readonly string[]
  /** “5 of 7 days known”. */
  readonly known: (bucket: KnownBucket) => string
  /** What stands under each bucket: its day, and the month, or year, where that changes. */
  readonly ticks: (buckets: readonly KnownBucket[]) => readonly Tick[]
  /** A number of the scale as it is written: one place after the point. */
  readonly number: (value: number) => string
}

/** Words for the places on the axis, in the language on the screen. */
export const useBucketWords = (): BucketWords => {
  const { t } = useTranslation('look-back')
  const language = useLanguage()
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB'
  const isWeek = ({ start, end }: Pick<KnownBucket, 'start' | 'end'>) => daysBetween(start, end) === 6
  return {
    name: (bucket) => {
      const from = formatMonthDay(bucket.start, language)
      const name = isWeek(bucket)
        ? t('bucket.week', { day: from })
        : t('bucket.run', { from, to: formatMonthDay(bucket.end, language) })
      return bucket.isCurrent ? t('bucket.current', { name }) : name
    },
    pauseNotes: (buckets) => (buckets.some(isMostlyPaused) ? [t('bucket.pauseNote')] : []),
    asides: ({ pausedDays, isIncomplete }) => [
      ...(pausedDays === 0 ? [] : [t('bucket.paused', { count: pausedDays })]),
      ...(isIncomplete ? [t('bucket.incomplete')] : []),
    ],
    known: ({ knownDays, daysSoFar }) => t('bucket.known', { known: knownDays, days: daysSoFar }),
    ticks: (buckets) =>
      buckets.map(({ start, end }, index) => {
        const former = buckets[index - 1]?.start
        if (isWeek({ start, end })) {
          const next = buckets[index + 1]?.start
          // The month of a first week that is alone in it would stand too close to the next.
          const isLastOfMonth = former === undefined && next !== undefined && next.slice(0, 7) !== start.slice(0, 7)
          const isNewMonth = start.slice(0, 7) !== former?.slice(0, 7) && !isLastOfMonth
          return { day: String(Number(start.slice(8))), month: isNewMonth ? formatShortMonth(start, language) : '' }
        }
        const isNewYear = start.slice(0, 4) !== former?.slice(0, 4)
        return { day: formatShortMonth(start, language), month: isNewYear ? start.slice(0, 4) : '' }
      }),
    number: (value) => value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  }
}
