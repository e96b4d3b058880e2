import { useTranslation } from 'react-i18next'

import { Quiet } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import { useBucketWords } from '../use-bucket-words.ts'
import type { ChartProps } from './chart-list.ts'
import { WhenRead } from './chart-section.tsx'
import { MeansOverTime } from './means-over-time.tsx'

/** Means of the check-ins. A time without any is a gap. */
export const CheckIns = ({ range, title }: ChartProps) => {
  const { t } = useTranslation('look-back')
  const { number } = useBucketWords()
  return (
    <WhenRead read={useRead('lookBack.checkIns', { range })}>
      {({ points }) => {
        const count = points.reduce((sum, point) => sum + point.count, 0)
        if (count === 0) return <Quiet>{t('checkIns.none')}</Quiet>
        const mean = (key: 'mood' | 'energy') =>
          number(points.reduce((sum, point) => sum + (point[key] ?? 0) * point.count, 0) / count)
        const hasLoneliness = points.some(({ loneliness }) => loneliness !== null)
        return (
          <MeansOverTime
            name={title}
            label={t('checkIns.chart')}
            sentences={[t('checkIns.said', { count, mood: mean('mood'), energy: mean('energy') })]}
            series={(['mood', 'energy', ...(hasLoneliness ? (['loneliness'] as const) : [])] as const).map((key) => ({
              key,
              name: t(`checkIns.${key}`),
            }))}
            countLabel={t('checkIns.days')}
            points={points.map(({ mood, energy, loneliness, ...point }) => ({
              ...point,
              means: { mood, energy, loneliness },
            }))}
          />
        )
      }}
    </WhenRead>
  )
}
