import { ReferenceArea } from 'recharts'

import styles from './axis.module.css'

type MaybePaused = { readonly start: string; readonly isPaused: boolean }

/** Shades the places of a pause, from the foot to the top of the picture; those in a row are one shade. */
export const PausedAreas = ({ points }: { readonly points: readonly MaybePaused[] }) =>
  runsOf(points).map(([first, last]) => (
    <ReferenceArea key={first} x1={first} x2={last} className={styles['paused'] ?? ''} ifOverflow="hidden" />
  ))

/** First and last of each run of paused places. */
const runsOf = (points: readonly MaybePaused[]): readonly (readonly [string, string])[] =>
  points.reduce<readonly (readonly [string, string])[]>((runs, { start, isPaused }, index) => {
    if (!isPaused) return runs
    const run = points[index - 1]?.isPaused === true ? runs.at(-1) : undefined
    return run === undefined ? [...runs, [start, start]] : [...runs.slice(0, -1), [run[0], start]]
  }, [])
