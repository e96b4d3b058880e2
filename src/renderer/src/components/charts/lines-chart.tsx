import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

import styles from './axis.module.css'
import { BucketTick, type TickPlace } from './bucket-tick.tsx'
import { PausedAreas } from './paused-areas.tsx'
import { colourOf, type Series, SeriesKeys } from './series.tsx'
import type { Tick } from './ticks.ts'

const HEIGHT = 232
const AXIS_HEIGHT = 40
const NUMBERS_WIDTH = 32
const DASHES = ['0', '6 4', '2 3'] as const

export type LinesPoint = Tick & {
  readonly start: string
  readonly reading: string
  /** Mostly a pause: the place is shaded. */
  readonly isPaused: boolean
  /** By key of the series; null where nothing is known, which is a gap in the line. */
  readonly values: Readonly<Record<string, number | null>>
}

type LinesChartProps = {
  readonly label: string
  readonly series: readonly Series[]
  /** Oldest first. */
  readonly points: readonly LinesPoint[]
  /** Lowest and highest value of the scale. */
  readonly scale: readonly [number, number]
}

/** Lines over time, each of its own colour and dash; gaps stay gaps. Arrow keys go from point to point. */
export const LinesChart = ({ label, series, points, scale }: LinesChartProps) => {
  const [low, high] = scale
  return (
    <div className={styles['chart']}>
      <SeriesKeys series={series} />
      <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 640, height: HEIGHT }}>
        <LineChart
          data={[...points]}
          margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
          accessibilityLayer
          aria-label={label}
        >
          <CartesianGrid vertical={false} className={styles['grid'] ?? ''} />
          <PausedAreas points={points} />
          <XAxis
            dataKey="start"
            height={AXIS_HEIGHT}
            interval={0}
            tickLine={false}
            scale="band"
            axisLine={{ className: styles['axis'] ?? '' }}
            tick={(place: TickPlace) => <BucketTick {...place} ticks={points} />}
          />
          <YAxis
            width={NUMBERS_WIDTH}
            domain={[low, high]}
            ticks={Array.from({ length: high - low + 1 }, (_, index) => low + index)}
            tickLine={false}
            axisLine={false}
            tick={{ className: styles['number'] ?? '' }}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ className: styles['line-cursor'] ?? '' }}
            content={({ active, payload }) => (
              <p className={styles['reading']} role="status">
                {active ? (payload[0]?.payload as LinesPoint | undefined)?.reading : undefined}
              </p>
            )}
          />
          {series.map(({ key, name }, index) => (
            <Line
              key={key}
              dataKey={(point: LinesPoint) => point.values[key] ?? null}
              name={name}
              connectNulls={false}
              isAnimationActive={false}
              strokeWidth={2}
              strokeDasharray={DASHES[index % DASHES.length] ?? DASHES[0]}
              className={`${styles['line'] ?? ''} ${colourOf(index)}`}
              stroke="var(--series)"
              dot={{ r: 3, className: `${styles['dot'] ?? ''} ${colourOf(index)}`, strokeDasharray: '0' }}
              activeDot={{ r: 5, className: `${styles['dot'] ?? ''} ${colourOf(index)}`, strokeDasharray: '0' }}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}
