import { useTranslation } from 'react-i18next'

import { type ExerciseSummary, LEVELS } from '../../../../shared/domain/exercises/exercise.ts'
import { ICON_OF_CHANNEL } from './channel-icons.ts'
import styles from './exercise-meta.module.css'
import { useDuration } from './use-duration.ts'

type ExerciseMetaProps = {
  readonly exercise: ExerciseSummary
  /** `brief`: dots and icons, their words for those who listen. `full`: words on the screen. */
  readonly detail: 'brief' | 'full'
  readonly hasLevel?: boolean
}

/** How long it takes, how much courage, and in what way it is done: quiet, in one line. */
export const ExerciseMeta = ({ exercise, detail, hasLevel = true }: ExerciseMetaProps) => {
  const { t } = useTranslation(['exercises', 'common'])
  const duration = useDuration()
  const level = t('level.label', { word: t(`level.${exercise.level}`), level: exercise.level })
  const channels = exercise.channels.map((channel) => t(`common:channel.${channel}`)).join(t('common:listSeparator'))
  const wordClass = detail === 'brief' ? 'visually-hidden' : undefined
  return (
    <ul className={`${styles['meta']} ${styles[detail]} numbers`}>
      <li className={styles['minutes']}>{duration(exercise.minutes, detail === 'brief' ? 'short' : 'full')}</li>
      {hasLevel && (
        <li className={styles['level']} title={detail === 'brief' ? level : undefined}>
          <span className={styles['dots']} aria-hidden="true">
            {LEVELS.map((dot) => (
              <span key={dot} className={`${styles['dot']} ${dot <= exercise.level ? styles['filled'] : ''}`} />
            ))}
          </span>
          <span className={wordClass}>{level}</span>
        </li>
      )}
      <li className={styles['channels']} title={detail === 'brief' ? channels : undefined}>
        <span className={styles['icons']} aria-hidden="true">
          {exercise.channels.map((channel) => {
            const Icon = ICON_OF_CHANNEL[channel]
            return <Icon key={channel} size={18} strokeWidth={1.5} />
          })}
        </span>
        <span className={wordClass}>{detail === 'brief' ? t('channels', { channels }) : channels}</span>
      </li>
    </ul>
  )
}
