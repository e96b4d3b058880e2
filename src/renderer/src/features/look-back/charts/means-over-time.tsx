import { useTranslation } from 'react-i18next'

import { isMostlyPaused, type KnownBucket } from '../../../../../shared/domain/look-back/charts.ts'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import { LinesChart } from '../../../components/charts/lines-chart.tsx'
import type { Series } from '../../../components/charts/series.tsx'
import { useBucketWords } from '../use-bucket-words.ts'

type MeansOverTimeProps = {
  readonly name: string
  readonly label: string
  readonly sentences: readonly string[]
  readonly series: readonly Series[]
  /** Heading of the column that says how many stand behind the means. */
  readonly countLabel: string
  readonly points: readonly (KnownBucket & {
    readonly count: number
    readonly means: Readonly<Record<string, number | null>>
  })[]
}

/** Means from 1 to 5 over time, with how many stand behind each. */
export const MeansOverTime = ({ name, label, sentences, series, countLabel, points }: MeansOverTimeProps) => {
  const { t } = useTranslation('look-back')
  const words = useBucketWords()
  const ticks = words.ticks(points)
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : words.number(value)
  return (
    <ChartFrame
      name={name}
      sentences={sentences}
      notes={words.pauseNotes(points)}
      table={{
        label: t('contacts.table'),
        columns: [t('columnWhen'), ...series.map((each) => each.name), countLabel],
        rows: points
          .toReversed()
          .map((point) => [
            words.name(point),
            ...series.map(({ key }) => written(point.means[key])),
            String(point.count),
          ]),
      }}
    >
      <LinesChart
        label={label}
        series={series}
        scale={[1, 5]}
        points={points.map((point, index) => ({
          ...(ticks[index] ?? { day: '', month: '' }),
          start: point.start,
          values: point.means,
          isPaused: isMostlyPaused(point),
          reading: [
            ...(point.count === 0
              ? [`${words.name(point)}: ${t('bucket.unknown')}`]
              : [
                  words.name(point),
                  ...series.map((each) => `${each.name}: ${written(point.means[each.key])}`),
                  `${countLabel}: ${String(point.count)}`,
                ]),
            ...words.asides(point),
          ].join('\n'),
        }))}
      />
    </ChartFrame>
  )
}
