import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'

import { CORE_TRACKS, type ExerciseSummary, type Track, TRACKS } from '../../../../shared/domain/exercises/exercise.ts'
import { Page, Section } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import styles from './exercises.module.css'
import { TrackFold } from './track-fold.tsx'

const core: readonly Track[] = CORE_TRACKS
const support = TRACKS.filter((track) => !core.includes(track))

/** The name in the address under which the open track stands, so that the way back leads to the same place. */
const TRACK_PARAMETER = 'track'

/** All exercises by track, one track open at a time. */
export const ExercisesPage = () => {
  const { t } = useTranslation('exercises')
  const list = useRead('exercises.list', {})
  return (
    <Page title={t('title')} lead={t('lead')}>
      {list.isPending && <Loading lines={6} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && (list.data.length === 0 ? <Empty>{t('none')}</Empty> : <Tracks exercises={list.data} />)}
    </Page>
  )
}

const Tracks = ({ exercises }: { readonly exercises: readonly ExerciseSummary[] }) => {
  const { t } = useTranslation('exercises')
  const [parameters, setParameters] = useSearchParams()
  const open = parameters.get(TRACK_PARAMETER) ?? core[0]
  const groups = [
    { title: t('tracks.core'), tracks: core },
    { title: t('tracks.support'), tracks: support },
  ]
  return groups.map(({ title, tracks }) => (
    <Section key={title} title={title}>
      <div className={styles['tracks']}>
        {tracks.map((track) => (
          <TrackFold
            key={track}
            track={track}
            exercises={exercises.filter((exercise) => exercise.track === track)}
            isOpen={track === open}
            onToggle={() => {
              setParameters({ [TRACK_PARAMETER]: track === open ? '' : track }, { replace: true })
            }}
          />
        ))}
      </div>
    </Section>
  ))
}
