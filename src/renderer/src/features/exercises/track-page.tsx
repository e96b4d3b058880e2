import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'

import { LEVELS, TRACKS } from '../../../../shared/domain/exercises/exercise.ts'
import type { LibraryItem, TrackLadder } from '../../../../shared/domain/exercises/library.ts'
import { Landing } from '../../components/ui/landing.tsx'
import { Page, Section } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import { ExerciseList } from './library/exercise-list.tsx'
import { LadderPanel } from './library/ladder-panel.tsx'
import styles from './track-page.module.css'

/** One track: where one is on it, and its exercises from the easiest on. */
export const TrackPage = () => {
  const { t } = useTranslation(['exercises', 'common'])
  const parameters = useParams()
  const track = TRACKS.find((each) => each === parameters['track'])
  const library = useRead('library.get', {})
  const back = <WayBack to="/exercises" label={t('back')} />
  if (track === undefined) {
    return (
      <Page title={t('title')} above={back}>
        <Notice>{t('none')}</Notice>
      </Page>
    )
  }
  const ladder = library.data?.ladders.find((each) => each.track === track)
  return (
    <Page key={track} title={t(`common:track.${track}`)} lead={t(`about.${track}`)} above={back}>
      {library.isPending && <Loading lines={6} />}
      {library.isError && <Failure error={library.error} onRetry={() => void library.refetch()} />}
      {ladder !== undefined && <LadderPanel ladder={ladder} />}
      {library.data !== undefined && (
        <Levels items={library.data.items.filter((item) => item.track === track)} ladder={ladder} />
      )}
    </Page>
  )
}

type LevelsProps = { readonly items: readonly LibraryItem[]; readonly ladder: TrackLadder | undefined }

/** The exercises strung on the track, level by level. */
const Levels = ({ items, ladder }: LevelsProps) => {
  const { t } = useTranslation('exercises')
  const shown = items.filter(({ mark }) => mark !== 'not-for-me')
  const hidden = items.length - shown.length
  return (
    <Section title={t('track.exercises')}>
      <Landing label={t('track.exercises')} on={shown.map(({ id }) => id).join(' ')}>
        <ol className={styles['levels']}>
          {LEVELS.map((level) => {
            const exercises = shown.filter((item) => item.level === level).toSorted((a, b) => a.minutes - b.minutes)
            if (exercises.length === 0) return null
            const isHere = level === ladder?.level
            return (
              <li
                key={level}
                className={`${styles['level']} ${isHere ? styles['here'] : ''} ${level <= (ladder?.comfortable ?? 0) ? styles['comfortable'] : ''}`}
                aria-current={isHere ? 'step' : undefined}
              >
                <h3 className={styles['name']}>
                  {t('ladder.short', { level })}
                  <span className={styles['courage']}>{t('level.short', { word: t(`level.${level}`) })}</span>
                </h3>
                <ExerciseList exercises={exercises} hasLevels={false} />
              </li>
            )
          })}
        </ol>
      </Landing>
      {hidden > 0 && (
        <p className={styles['hidden']}>
          {t('track.hidden', { count: hidden })} <Link to="/exercises?mark=not-for-me">{t('track.showHidden')}</Link>
        </p>
      )}
    </Section>
  )
}
