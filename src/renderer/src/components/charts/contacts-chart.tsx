import { useId } from 'react'
import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

import type { TickPlace } from './bucket-tick.tsx'
import styles from './contacts-chart.module.css'
import { type ContactsBar, type ContactsMark, marksOf } from './contacts-marks.ts'
import { PausedAreas } from './paused-areas.tsx'

const HEIGHT = 264
/** Room under the line: day of the month, month, and the words of the current week. */
const AXIS_HEIGHT = 60
/** Room over the bars, for their numbers. */
const TOP_ROOM = 28
const PLOT_HEIGHT = HEIGHT - AXIS_HEIGHT - TOP_ROOM
/** A place known to have had no contact is a line of this height, so that it is seen to be known. */
const ZERO_HEIGHT = 2
/** The least height at which a hollow bar is seen to be hollow. */
const HOLLOW_HEIGHT = 8
/** How high an unknown place is drawn. It stands for nothing. */
const UNKNOWN_HEIGHT = 26
/** The tallest bar never means fewer than this many contacts, so that one contact does not fill the picture. */
const LEAST_TOP = 5

/** The band ends a little under the top of the picture, so that it is seen to end. */
const BAND_ROOM = 1.08

type ContactsChartProps = {
  /** Oldest first. */
  readonly points: readonly ContactsBar[]
  /** Name of the picture, for those who listen. */
  readonly label: string
  /** Words under the current place, such as “so far”. */
  readonly soFar: string
}

/**
 * Contacts before the band of what is usual, with a dotted line for what was usual half a year before: a full bar for a week, or
 * several in a row, of which all is known, a hollow one where a part is, hatching where nothing is, a dot where it was quieter than
 * usual. Arrow keys go from one to the next.
 */
export const ContactsChart = ({ points, label, soFar }: ContactsChartProps) => {
  const hatch = useId()
  const marks = marksOf(points)
  const heightOf = ({ contacts, usual, halfYearBefore }: ContactsMark) =>
    Math.max(contacts, BAND_ROOM * Math.max(usual?.high ?? 0, halfYearBefore ?? 0))
  const top = Math.max(LEAST_TOP, ...marks.map(heightOf))
  return (
    <div className={styles['chart']}>
      <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 640, height: HEIGHT }}>
        <BarChart
          data={marks}
          margin={{ top: TOP_ROOM, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="27%"
          accessibilityLayer
          aria-label={label}
        >
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" y1="0" x2="0" y2="6" className={styles['hatch']} />
            </pattern>
          </defs>
          <XAxis
            dataKey="start"
            height={AXIS_HEIGHT}
            interval={0}
            tickLine={false}
            axisLine={{ className: styles['axis'] ?? '' }}
            tick={(tick: TickPlace) => <ContactsTick {...tick} mark={marks[tick.index]} soFar={soFar} />}
          />
          <YAxis hide domain={[0, top]} />
          <PausedAreas points={points} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ className: styles['cursor'] ?? '' }}
            content={({ active, payload }) => (
              <Reading point={active ? (payload[0]?.payload as ContactsMark | undefined) : undefined} />
            )}
          />
          <Bar
            dataKey="contacts"
            maxBarSize={36}
            isAnimationActive={false}
            shape={(place: BarShapeProps) => (
              <>
                <UsualBand place={place} mark={place.payload as ContactsMark} top={top} />
                <ContactsPlace place={place} mark={place.payload as ContactsMark} hatch={hatch} />
              </>
            )}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

const Reading = ({ point }: { readonly point: ContactsMark | undefined }) => (
  <p className={styles['reading']} role="status">
    {point?.reading}
  </p>
)

/** About half of what the words of the current place take up. */
const SO_FAR_HALF = 24

/** Day of the month; under it the month where it changes; under that the words of the current place. */
const ContactsTick = ({
  x,
  y,
  width,
  mark,
  soFar,
}: TickPlace & { readonly mark: ContactsMark | undefined; readonly soFar: string }) => {
  if (mark?.hasRoom !== true) return null
  const top = Number(y)
  // Beside the name of a month there is no room.
  const half = Math.min(SO_FAR_HALF, Number(width ?? 0) / mark.places / 2)
  const soFarTop = top + (mark.isNearMonth ? 43 : 26)
  return (
    <g className={styles['tick']} textAnchor="middle">
      <text x={x} y={top + 8}>
        {mark.day}
      </text>
      <text x={x} y={top + 26}>
        {mark.month}
      </text>
      {mark.isCurrent && (
        <text x={Number(x) + half} y={soFarTop} textAnchor="end" className={styles['so-far']}>
          {soFar}
        </text>
      )}
    </g>
  )
}

type UsualBandProps = { readonly place: BarShapeProps; readonly mark: ContactsMark; readonly top: number }

/** So much do the pieces of the band overlap, in pixels: no seam is seen between them. */
const SEAM = 0.5

/** What is usual, over the whole place, so that those side by side make one band, and one line of half a year before. */
const UsualBand = ({ place, mark, top }: UsualBandProps) => {
  const { usual, halfYearBefore } = mark
  const { x, width } = place.parentViewBox
  const base = place.y + place.height
  const step = width / mark.places
  const left = x + step * Math.round((place.x + place.width / 2 - x) / step - 0.5)
  const at = (contacts: number) => base - PLOT_HEIGHT * (contacts / top)
  const line = (contacts: number, style: string) => (
    <path d={`M${String(left)},${String(at(contacts))}h${String(step)}`} className={styles[style]} />
  )
  return (
    <g>
      {usual !== null && (
        <>
          <rect
            x={left}
            y={at(usual.high)}
            width={step + SEAM}
            height={at(usual.low) - at(usual.high)}
            className={styles['usual']}
          />
          {line(usual.high, 'usual-edge')}
          {line(usual.low, 'usual-edge')}
        </>
      )}
      {halfYearBefore !== null && line(halfYearBefore, 'before')}
    </g>
  )
}

type ContactsPlaceProps = { readonly place: BarShapeProps; readonly mark: ContactsMark; readonly hatch: string }

const ContactsPlace = ({ place, mark, hatch }: ContactsPlaceProps) => {
  const base = place.y + place.height
  if (mark.knowledge === 'unknown') return <UnknownRun place={place} mark={mark} hatch={hatch} base={base} />
  const isWhole = mark.knowledge === 'whole'
  const height = Math.max(isWhole ? ZERO_HEIGHT : HOLLOW_HEIGHT, place.height)
  const middle = place.x + place.width / 2
  return (
    <g>
      <path d={barPath(place.x, base, place.width, height)} className={styles[isWhole ? 'bar' : 'hollow']} />
      {mark.hasRoom && (
        <text x={middle} y={base - height - 8} textAnchor="middle" className={styles['value']}>
          {mark.contacts}
        </text>
      )}
      {mark.isQuiet && <circle cx={middle} cy={base - height - 28} r={3} className={styles['quiet']} />}
    </g>
  )
}

/** Places in a row of which nothing is known: one hatched strip with one question mark. */
const UnknownRun = ({ place, mark, hatch, base }: ContactsPlaceProps & { readonly base: number }) => {
  if (mark.unknownRun === 0) return null
  const step = place.parentViewBox.width / mark.places
  const width = step * (mark.unknownRun - 1) + place.width
  return (
    <g>
      <path d={barPath(place.x, base, width, UNKNOWN_HEIGHT)} fill={`url(#${hatch})`} className={styles['unknown']} />
      <text x={place.x + width / 2} y={base - UNKNOWN_HEIGHT - 8} textAnchor="middle" className={styles['question']}>
        {'?'}
      </text>
    </g>
  )
}

/** A bar that stands on the line, open below, with its upper corners a little rounded. */
const barPath = (x: number, base: number, width: number, height: number): string => {
  const radius = Math.min(3, height, width / 2)
  return [
    `M${String(x)},${String(base)}`,
    `v${String(radius - height)}`,
    `q0,${String(-radius)} ${String(radius)},${String(-radius)}`,
    `h${String(width - 2 * radius)}`,
    `q${String(radius)},0 ${String(radius)},${String(radius)}`,
    `v${String(height - radius)}`,
  ].join('')
}
