import { useTranslation } from 'react-i18next'

import { INITIATORS } from '../../../../../shared/domain/journal/journal.ts'
import { Quiet } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import { WhenRead } from './chart-section.tsx'
import type { ChartProps } from './chart-list.ts'
import { StackedCounts } from './stacked-counts.tsx'

/** Contacts by who began them. */
export const Initiators = ({ range, title }: ChartProps) => {
  const { t } = useTranslation('look-back')
  return (
    <WhenRead read={useRead('lookBack.initiators', { range })}>
      {({ points }) => {
        const sum = (key: (typeof INITIATORS)[number]) =>
          points.reduce((total, point) => total + (point.contacts[key] ?? 0), 0)
        const totals = { me: sum('me'), them: sum('them'), both: sum('both') }
        const count = totals.me + totals.them + totals.both
        if (count === 0) return <Quiet>{t('initiators.none')}</Quiet>
        return (
          <StackedCounts
            name={title}
            label={t('initiators.chart')}
            sentences={[t('initiators.said', { ...totals, count })]}
            series={INITIATORS.map((key) => ({ key, name: t(`initiators.${key}`) }))}
            points={points.map((point) => ({ ...point, counts: point.contacts }))}
          />
        )
      }}
    </WhenRead>
  )
}
