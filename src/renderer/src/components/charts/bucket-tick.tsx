import styles from './axis.module.css'
import { type Tick, ticksWithRoom } from './ticks.ts'

export type TickPlace = {
  readonly x: number | string
  readonly y: number | string
  readonly width?: number | string | undefined
  readonly index: number
}

const MOST_TICKS = 14

/** The words under one of the marks, where there is room for them. */
export const BucketTick = ({ x, y, index, ticks }: TickPlace & { readonly ticks: readonly Tick[] }) => {
  const tick = ticksWithRoom(ticks, MOST_TICKS)[index] ?? null
  return (
    tick && (
      <g className={styles['tick']} textAnchor="middle">
        <text x={x} y={Number(y) + 8}>
          {tick.day}
        </text>
        <text x={x} y={Number(y) + 26}>
          {tick.month}
        </text>
      </g>
    )
  )
}
