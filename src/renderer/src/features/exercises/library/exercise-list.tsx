import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

import type { LibraryItem } from '../../../../../shared/domain/exercises/library.ts'
import { useLocalized } from '../../../lib/words.ts'
import { ExerciseMeta } from '../exercise-meta.tsx'
import styles from './exercise-list.module.css'
import { MarkButtons } from './mark-buttons.tsx'

/** What the link to an exercise takes along, so that the way back leads to the same list. */
export type FromList = { readonly from: string }

type ExerciseListProps = {
  readonly exercises: readonly LibraryItem[]
  /** Names the track of each: for lists that hold several. */
  readonly hasTracks?: boolean
  /** False where the list stands under its level. */
  readonly hasLevels?: boolean
}

/** Exercises in a row, one a line, with their marks. */
export const ExerciseList = ({ exercises, hasTracks = false, hasLevels = true }: ExerciseListProps) => {
  const { pathname, search } = useLocation()
  const from: FromList = { from: `${pathname}${search}` }
  return (
    <ul className={styles['list']}>
      {exercises.map((exercise) => (
        <Line key={exercise.id} exercise={exercise} hasTrack={hasTracks} hasLevel={hasLevels} from={from} />
      ))}
    </ul>
  )
}

type LineProps = {
  readonly exercise: LibraryItem
  readonly hasTrack: boolean
  readonly hasLevel: boolean
  readonly from: FromList
}

const Line = ({ exercise, hasTrack, hasLevel, from }: LineProps) => {
  const { t } = useTranslation(['exercises', 'common'])
  const localized = useLocalized()
  const notes = [
    hasTrack && t(`common:track.${exercise.track}`),
    exercise.origin !== 'built-in' && t(`origin.${exercise.origin}`),
    exercise.timesDone > 0 && t('times', { count: exercise.timesDone }),
  ].filter((note) => note !== false)
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <Link to={`/exercises/${exercise.id}`} state={from} className={styles['link'] ?? ''}>
          {localized(exercise.title)}
        </Link>
        {notes.length > 0 && (
          <p className={styles['notes']}>
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </p>
        )}
      </div>
      <ExerciseMeta exercise={exercise} detail="brief" hasLevel={hasLevel} />
      <MarkButtons exercise={exercise} isQuiet />
    </li>
  )
}
