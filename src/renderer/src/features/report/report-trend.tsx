import { useTranslation } from 'react-i18next'

import type { ReportDay } from '../../../../shared/domain/report/report.ts'
import { formatMonthDay } from '../../../../shared/time/format.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './report.module.css'

const WIDTH = 640
const HEIGHT = 88
/** Room for the words of the lines, the days and the ends of the scale. */
const MARGIN = { left: 20, right: 64, top: 8, bottom: 20 }

/** Mood and energy day by day; days without a check-in are left open. The sentence above says the same in numbers. */
export const ReportTrend = ({ days }: { readonly days: readonly ReportDay[] }) => {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles['trend']} aria-hidden="true">
      {[1, 3, 5].map((value) => (
        <g key={value}>
          <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={heightOf(value)} y2={heightOf(value)} />
          <text x={MARGIN.left - 8} y={heightOf(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {(['mood', 'energy'] as const).map((what) => {
        const points = days.flatMap((day, index) => {
          const value = day[what]
          return value === null ? [] : [{ x: placeOf(index, days.length), y: heightOf(value), index }]
        })
        const end = points.at(-1)
        return (
          <g key={what} className={styles[what]}>
            <path d={pathOf(points)} />
            {points.map(({ x, y, index }) => (
              <circle key={index} cx={x} cy={y} r={2.5} />
            ))}
            {end !== undefined && (
              <text x={WIDTH - MARGIN.right + 10} y={what === 'mood' ? 24 : 48}>
                {t(`checkIns.${what}`)}
              </text>
            )}
          </g>
        )
      })}
      <text x={MARGIN.left} y={HEIGHT - 3}>
        {formatMonthDay(first.day, language)}
      </text>
      <text x={WIDTH - MARGIN.right} y={HEIGHT - 3} textAnchor="end">
        {formatMonthDay(last.day, language)}
      </text>
    </svg>
  )
}

type Point = { readonly x: number; readonly y: number; readonly index: number }

const placeOf = (index: number, count: number): number =>
  MARGIN.left + 8 + (index / Math.max(1, count - 1)) * (WIDTH - MARGIN.left - MARGIN.right - 16)

const heightOf = (value: number): number => MARGIN.top + ((5 - value) / 4) * (HEIGHT - MARGIN.top - MARGIN.bottom)

/** A line is drawn from a day to the next; it stops where a day is missing. */
const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y, index }, at) => `${at > 0 && points[at - 1]?.index === index - 1 ? 'L' : 'M'}${x} ${y}`).join('')
