import { useTranslation } from 'react-i18next'

import { CONTACT_CHANNELS } from '../../../../../shared/domain/journal/journal.ts'
import { Quiet } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import { WhenRead } from './chart-section.tsx'
import type { ChartProps } from './chart-list.ts'
import { StackedCounts } from './stacked-counts.tsx'

/** Contacts by how they happened. No way is better than another. */
export const Channels = ({ range, title }: ChartProps) => {
  const { t } = useTranslation(['look-back', 'common'])
  return (
    <WhenRead read={useRead('lookBack.channels', { range })}>
      {({ points }) => {
        const totals = CONTACT_CHANNELS.map((channel) => ({
          channel,
          count: points.reduce((sum, point) => sum + (point.contacts[channel] ?? 0), 0),
        }))
        const [most] = totals.toSorted((a, b) => b.count - a.count)
        const total = totals.reduce((sum, { count }) => sum + count, 0)
        if (most === undefined || total === 0) return <Quiet>{t('channels.none')}</Quiet>
        return (
          <StackedCounts
            name={title}
            label={t('channels.chart')}
            sentences={[t('channels.most', { total, count: most.count, channel: t(`common:channel.${most.channel}`) })]}
            series={totals
              .filter(({ count }) => count > 0)
              .map(({ channel }) => ({ key: channel, name: t(`common:channel.${channel}`) }))}
            points={points.map((point) => ({ ...point, counts: point.contacts }))}
          />
        )
      }}
    </WhenRead>
  )
}
