import { useTranslation } from 'react-i18next'

import { type Track, TRACKS } from '../../../../../shared/domain/exercises/exercise.ts'
import { Quiet } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import type { ChartProps } from './chart-list.ts'
import { WhenRead } from './chart-section.tsx'
import { StackedCounts } from './stacked-counts.tsx'

/** A chart tells at most so many colours apart; the tracks practised least are counted together with none. */
const MOST_SERIES = 6

/** Exercises gone through by track, each with the level where its ladder stands now. */
export const Exercises = ({ range, title }: ChartProps) => {
  const { t } = useTranslation(['look-back', 'common'])
  const ladders = useRead('library.get', {}).data?.ladders ?? []
  return (
    <WhenRead read={useRead('lookBack.exercises', { range })}>
      {({ points }) => {
        const totals = TRACKS.map((track) => ({
          track,
          count: points.reduce((sum, point) => sum + (point.done[track] ?? 0), 0),
        })).toSorted((a, b) => b.count - a.count)
        const [most] = totals
        const count = totals.reduce((sum, each) => sum + each.count, 0)
        if (most === undefined || count === 0) return <Quiet>{t('exercises.none')}</Quiet>
        const practised = totals.filter((each) => each.count > 0)
        const nameOf = (track: Track) => {
          const name = t(`common:track.${track}`)
          const level = ladders.find((ladder) => ladder.track === track)?.level
          return level === undefined ? name : t('exercises.withLevel', { track: name, level })
        }
        return (
          <StackedCounts
            name={title}
            label={t('exercises.chart')}
            sentences={[t('exercises.said', { count, track: t(`common:track.${most.track}`) })]}
            series={practised.slice(0, MOST_SERIES).map(({ track }) => ({ key: track, name: nameOf(track) }))}
            points={points.map((point) => ({ ...point, counts: point.done }))}
          />
        )
      }}
    </WhenRead>
  )
}
