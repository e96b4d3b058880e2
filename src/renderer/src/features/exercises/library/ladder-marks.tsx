import { useTranslation } from 'react-i18next'

import { LEVELS } from '../../../../../shared/domain/exercises/exercise.ts'
import type { TrackLadder } from '../../../../../shared/domain/exercises/library.ts'
import styles from './ladder-marks.module.css'

/** Where the five stones lie, in the units of the picture: a path that rises a little. */
const STONES = [
  { x: 12, y: 30 },
  { x: 52, y: 24 },
  { x: 92, y: 25 },
  { x: 132, y: 17 },
  { x: 172, y: 12 },
] as const
const PATH = 'M12 30 C26 28 38 23 52 24 S78 28 92 25 S118 19 132 17 S160 14 172 12'

/** A track as a path of five stones: filled where it is comfortable, ringed where it is practised. */
export const LadderMarks = ({ ladder }: { readonly ladder: TrackLadder }) => {
  const { t } = useTranslation('exercises')
  return (
    <>
      <svg className={styles['path']} viewBox="0 0 184 42" aria-hidden="true">
        <path d={PATH} className={styles['way']} />
        {LEVELS.map((level, index) => {
          const { x, y } = STONES[index] ?? STONES[0]
          const isHere = level === ladder.level
          return (
            <g key={level}>
              <circle
                cx={x}
                cy={y}
                r={5}
                className={`${styles[level <= ladder.comfortable ? 'comfortable' : 'stone']} ${isHere ? styles['lit'] : ''}`}
              />
              {isHere && <circle cx={x} cy={y} r={9} className={styles['here']} />}
            </g>
          )
        })}
      </svg>
      <span className="visually-hidden">
        {t(ladder.comfortable === 0 ? 'ladder.marks' : 'ladder.marksComfortable', {
          level: ladder.level,
          comfortable: ladder.comfortable,
        })}
      </span>
    </>
  )
}
