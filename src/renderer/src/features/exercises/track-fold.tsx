import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { ExerciseSummary, Track } from '../../../../shared/domain/exercises/exercise.ts'
import { useLocalized } from '../../lib/words.ts'
import { ExerciseMeta } from './exercise-meta.tsx'
import styles from './exercises.module.css'

type TrackFoldProps = {
  readonly track: Track
  readonly exercises: readonly ExerciseSummary[]
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One track: its name and a line about it, and its exercises, the easiest first, while it is open. */
export const TrackFold = ({ track, exercises, isOpen, onToggle }: TrackFoldProps) => {
  const { t } = useTranslation(['exercises', 'common'])
  const localized = useLocalized()
  const listId = useId()
  if (exercises.length === 0) return null
  return (
    <div className={styles['track']}>
      <h3>
        <button type="button" className={styles['fold']} aria-expanded={isOpen} aria-controls={listId} onClick={onToggle}>
          <ChevronRight size={18} strokeWidth={1.5} className={styles['chevron']} aria-hidden="true" />
          <span className={styles['name']}>
            {t(`common:track.${track}`)}
            <span className={styles['about']}>{t(`about.${track}`)}</span>
          </span>
          <span className={`${styles['count']} numbers`}>{t('count', { count: exercises.length })}</span>
        </button>
      </h3>
      <ul id={listId} className={styles['list']} hidden={!isOpen}>
        {isOpen &&
          exercises
            .toSorted((a, b) => a.level - b.level || a.minutes - b.minutes)
            .map((exercise) => (
              <li key={exercise.id} className={styles['item']}>
                <Link to={`/exercises/${exercise.id}`} className={styles['link'] ?? ''}>
                  {localized(exercise.title)}
                </Link>
                <ExerciseMeta exercise={exercise} detail="brief" />
              </li>
            ))}
      </ul>
    </div>
  )
}
