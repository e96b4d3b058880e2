import styles from './axis.module.css'

/** What stands under a mark: the day of the month on which it begins, and the month where that changes. */
export type Tick = {
  readonly day: string
  readonly month: string
}

export type TickPlace = {
  readonly x: number | string
  readonly y: number | string
  readonly width?: number | string | undefined
  readonly index: number
}

/** Under every mark where there is room, else under every second, third … */
export const BucketTick = ({
  x,
  y,
  index,
  tick,
  count,
}: TickPlace & { readonly tick: Tick | undefined; readonly count: number }) => {
  const every = Math.ceil(count / MOST_TICKS)
  // The last mark always has its words; the others are counted back from it.
  if (tick === undefined || (count - 1 - index) % every !== 0) return null
  return (
    <g className={styles['tick']} textAnchor="middle">
      <text x={x} y={Number(y) + 8}>
        {tick.day}
      </text>
      <text x={x} y={Number(y) + 26}>
        {tick.month}
      </text>
    </g>
  )
}

const MOST_TICKS = 14
