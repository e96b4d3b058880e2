import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

import styles from './axis.module.css'
import { BucketTick, type TickPlace } from './bucket-tick.tsx'
import { PausedAreas } from './paused-areas.tsx'
import { colourOf, type Series, SeriesKeys } from './series.tsx'
import type { Tick } from './ticks.ts'

const HEIGHT = 232
const AXIS_HEIGHT = 40
const NUMBERS_WIDTH = 32
/** How high an unknown place is hatched, as a share of the tallest bar. It stands for nothing. */
const UNKNOWN_SHARE = 0.12
const LEAST_TOP = 4

export type BarsPoint = Tick & {
  readonly start: string
  /** The whole mark in one or two sentences. */
  readonly reading: string
  readonly isUnknown: boolean
  /** Mostly a pause: the place is shaded. */
  readonly isPaused: boolean
  /** By key of the series; below zero it hangs under the line. */
  readonly values: Readonly<Record<string, number>>
}

type BarsChartProps = {
  /** Name of the picture, for those who listen. */
  readonly label: string
  readonly series: readonly Series[]
  /** Oldest first. */
  readonly points: readonly BarsPoint[]
}

/** Bars stacked on one another; hatching where nothing is known. Arrow keys go from mark to mark. */
export const BarsChart = ({ label, series, points }: BarsChartProps) => {
  const hatch = useId()
  const total = (point: BarsPoint) => series.reduce((sum, { key }) => sum + Math.max(0, point.values[key] ?? 0), 0)
  const top = Math.max(LEAST_TOP, ...points.map(total))
  const data = points.map((point) => ({ ...point, unknown: point.isUnknown ? top * UNKNOWN_SHARE : 0 }))
  const isSigned = points.some((point) => series.some(({ key }) => (point.values[key] ?? 0) < 0))
  return (
    <div className={styles['chart']}>
      <SeriesKeys series={series} />
      <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 640, height: HEIGHT }}>
        <BarChart
          data={data}
          margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="27%"
          stackOffset="sign"
          accessibilityLayer
          aria-label={label}
        >
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" y1="0" x2="0" y2="6" className={styles['hatch']} />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} className={styles['grid'] ?? ''} />
          <PausedAreas points={points} />
          <XAxis
            dataKey="start"
            height={AXIS_HEIGHT}
            interval={0}
            tickLine={false}
            axisLine={{ className: styles['axis'] ?? '' }}
            tick={(place: TickPlace) => <BucketTick {...place} ticks={points} />}
          />
          <YAxis
            width={NUMBERS_WIDTH}
            allowDecimals={false}
            tickLine={false}
            axisLine={false}
            tickFormatter={(value: number) => String(Math.abs(value))}
            tick={{ className: styles['number'] ?? '' }}
            {...(isSigned ? {} : { domain: [0, top] })}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ className: styles['cursor'] ?? '' }}
            content={({ active, payload }) => (
              <p className={styles['reading']} role="status">
                {active ? (payload[0]?.payload as BarsPoint | undefined)?.reading : undefined}
              </p>
            )}
          />
          {isSigned && <ReferenceLine y={0} className={styles['axis'] ?? ''} />}
          {series.map(({ key, name }, index) => (
            <Bar
              key={key}
              dataKey={(point: BarsPoint) => point.values[key] ?? 0}
              name={name}
              stackId="all"
              maxBarSize={36}
              isAnimationActive={false}
              className={`${styles['bar'] ?? ''} ${colourOf(index)}`}
              fill="var(--series)"
            />
          ))}
          <Bar
            dataKey="unknown"
            stackId="all"
            maxBarSize={36}
            isAnimationActive={false}
            fill={`url(#${hatch})`}
            tooltipType="none"
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
