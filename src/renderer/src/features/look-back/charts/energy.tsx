import { useTranslation } from 'react-i18next'

import { Quiet } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import { WhenRead } from './chart-section.tsx'
import type { ChartProps } from './chart-list.ts'
import { StackedCounts } from './stacked-counts.tsx'

/** Contacts that gave energy, and those that took it. */
export const Energy = ({ range, title }: ChartProps) => {
  const { t } = useTranslation('look-back')
  return (
    <WhenRead read={useRead('lookBack.energy', { range })}>
      {({ points }) => {
        const sum = (key: 'gave' | 'took' | 'neither') => points.reduce((total, point) => total + point[key], 0)
        const totals = { gave: sum('gave'), took: sum('took'), neither: sum('neither') }
        if (totals.gave + totals.took + totals.neither === 0) return <Quiet>{t('energy.none')}</Quiet>
        return (
          <StackedCounts
            name={title}
            label={t('energy.chart')}
            sentences={[t('energy.said', totals)]}
            series={[
              { key: 'gave', name: t('energy.gave') },
              { key: 'took', name: t('energy.took') },
            ]}
            below={['took']}
            points={points.map((point) => ({ ...point, counts: { gave: point.gave, took: point.took } }))}
          />
        )
      }}
    </WhenRead>
  )
}
