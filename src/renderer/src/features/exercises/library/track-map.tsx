import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { CORE_TRACKS, type Track, TRACKS } from '../../../../../shared/domain/exercises/exercise.ts'
import type { LibraryItem, TrackLadder } from '../../../../../shared/domain/exercises/library.ts'
import { Section } from '../../../components/ui/page.tsx'
import { LadderMarks } from './ladder-marks.tsx'
import styles from './track-map.module.css'

const core: readonly Track[] = CORE_TRACKS
const GROUPS = [
  { word: 'core', tracks: core },
  { word: 'support', tracks: TRACKS.filter((track) => !core.includes(track)) },
] as const

type TrackMapProps = { readonly items: readonly LibraryItem[]; readonly ladders: readonly TrackLadder[] }

/** The eight tracks as paths, each with the place that one has reached; the four to begin with come first. */
export const TrackMap = ({ items, ladders }: TrackMapProps) => {
  const { t } = useTranslation(['exercises', 'common'])
  return GROUPS.map(({ word, tracks }) => (
    <Section key={word} title={t(`tracks.${word}`)} note={word === 'core' ? t('tracks.legend') : undefined}>
      <ul className={styles['tracks']}>
        {tracks
          .filter((track) => items.some((item) => item.track === track))
          .map((track) => {
            const ladder = ladders.find((each) => each.track === track)
            return (
              <li key={track} className={styles['track']}>
                <div className={styles['words']}>
                  <h3>
                    <Link to={`/exercises/track/${track}`} className={styles['link'] ?? ''}>
                      {t(`common:track.${track}`)}
                    </Link>
                  </h3>
                  <p className={styles['about']}>{t(`about.${track}`)}</p>
                </div>
                {ladder !== undefined && (
                  <div className={styles['ladder']}>
                    <LadderMarks ladder={ladder} />
                  </div>
                )}
              </li>
            )
          })}
      </ul>
    </Section>
  ))
}

const OTHERS = [
  { path: '/paths', title: 'others.paths', about: 'others.pathsAbout' },
  { path: '/exercises/own', title: 'others.own', about: 'others.ownAbout' },
] as const

/** What is not on the map: ways over several days, and what one has made or was given. */
export const OtherWays = () => {
  const { t } = useTranslation('exercises')
  return (
    <Section title={t('tracks.others')}>
      <ul className={styles['tracks']}>
        {OTHERS.map(({ path, title, about }) => (
          <li key={path} className={styles['track']}>
            <div className={styles['words']}>
              <h3>
                <Link to={path} className={styles['link'] ?? ''}>
                  {t(title)}
                </Link>
              </h3>
              <p className={styles['about']}>{t(about)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
