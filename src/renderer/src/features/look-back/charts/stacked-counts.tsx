import { useTranslation } from 'react-i18next'

import { isMostlyPaused, type KnownBucket } from '../../../../../shared/domain/look-back/charts.ts'
import { BarsChart } from '../../../components/charts/bars-chart.tsx'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import type { Series } from '../../../components/charts/series.tsx'
import { useBucketWords } from '../use-bucket-words.ts'

type StackedCountsProps = {
  readonly name: string
  readonly label: string
  readonly sentences: readonly string[]
  readonly series: readonly Series[]
  /** Oldest first, each with its counts by key of the series. */
  readonly points: readonly (KnownBucket & { readonly counts: Readonly<Record<string, number>> })[]
  /** Series that hang under the line. */
  readonly below?: readonly string[]
}

/** With more series than this a zero is told by the table alone. */
const MOST_ZEROS = 4

/** Counts side by side over time: the picture, and the table with the same numbers. */
export const StackedCounts = ({ name, label, sentences, series, points, below = [] }: StackedCountsProps) => {
  const { t } = useTranslation('look-back')
  const words = useBucketWords()
  const ticks = words.ticks(points)
  const isUnknown = (point: KnownBucket) => point.knownDays === 0
  const count = (point: (typeof points)[number], key: string) => point.counts[key] ?? 0
  /** The counts of a place; of many series only those that are there, so that they fit over the picture. */
  const counted = (point: (typeof points)[number]) => {
    const told = series.length > MOST_ZEROS ? series.filter(({ key }) => count(point, key) > 0) : series
    return told.length === 0 ? [t('bucket.none')] : told.map(({ key, name }) => `${name}: ${String(count(point, key))}`)
  }
  return (
    <ChartFrame
      name={name}
      sentences={sentences}
      notes={[...(points.some(isUnknown) ? [t('contacts.noteHatched')] : []), ...words.pauseNotes(points)]}
      table={{
        label: t('contacts.table'),
        columns: [t('columnWhen'), ...series.map((each) => each.name), t('columnKnown')],
        rows: points
          .toReversed()
          .map((point) => [
            words.name(point),
            ...series.map(({ key }) => (isUnknown(point) ? '–' : String(count(point, key)))),
            [words.known(point), ...words.asides(point)].join(' / '),
          ]),
      }}
    >
      <BarsChart
        label={label}
        series={series}
        points={points.map((point, index) => ({
          ...(ticks[index] ?? { day: '', month: '' }),
          start: point.start,
          isUnknown: isUnknown(point),
          isPaused: isMostlyPaused(point),
          values: Object.fromEntries(
            series.map(({ key }) => [key, below.includes(key) ? -count(point, key) : count(point, key)]),
          ),
          reading: [
            ...(isUnknown(point)
              ? [`${words.name(point)}: ${t('bucket.unknown')}`]
              : [words.name(point), ...counted(point)]),
            ...words.asides(point),
          ].join('\n'),
        }))}
      />
    </ChartFrame>
  )
}
