import { type MonthOfGiving, timesOf } from '../../../../shared/domain/people/give-and-take.ts'
import styles from './give-and-take-picture.module.css'

type GiveAndTakePictureProps = {
  /** What it shows, in a sentence. */
  readonly label: string
  /** The oldest first, each with its name on the axis. */
  readonly months: readonly (MonthOfGiving & { readonly name: string })[]
  /** Words for the two sides of the line. */
  readonly given: string
  readonly received: string
}

const COLUMN = 44
const BAR = 14
const SIDE = 56
/** A side is at least so many times high, so that a single time does not fill it. */
const LEAST_TIMES = 3
const AXIS = 22
const MARGIN = 4

/** A line with a bar above it for what was given and one below it for what was received, for each month. */
export const GiveAndTakePicture = ({ label, months, given, received }: GiveAndTakePictureProps) => {
  const width = COLUMN * months.length
  const most = Math.max(
    LEAST_TIMES,
    ...months.flatMap((month) => [timesOf(month, 'given'), timesOf(month, 'received')]),
  )
  const height = (times: number) => (SIDE * times) / most
  const top = MARGIN + AXIS
  const line = top + SIDE
  return (
    <svg
      viewBox={`0 0 ${width} ${line + SIDE + AXIS * 2 + MARGIN}`}
      className={styles['picture']}
      role="img"
      aria-label={label}
    >
      <text x={0} y={MARGIN + AXIS / 2} className={styles['side']} dominantBaseline="central">
        {given}
      </text>
      {months.map((month, index) => {
        const x = COLUMN * index + (COLUMN - BAR) / 2
        const up = height(timesOf(month, 'given'))
        const down = height(timesOf(month, 'received'))
        return (
          <g key={month.month}>
            <rect x={x} y={line - up} width={BAR} height={up} rx={3} className={styles['given']} />
            <rect x={x} y={line} width={BAR} height={down} rx={3} className={styles['received']} />
            {index % 3 === months.length % 3 && (
              <text
                x={COLUMN * (index + 0.5)}
                y={line + SIDE + AXIS / 2}
                className={styles['month']}
                textAnchor="middle"
                dominantBaseline="central"
              >
                {month.name}
              </text>
            )}
          </g>
        )
      })}
      <line x1={0} x2={width} y1={line} y2={line} className={styles['line']} />
      <text x={0} y={line + SIDE + AXIS * 1.5} className={styles['side']} dominantBaseline="central">
        {received}
      </text>
    </svg>
  )
}
