import type { ChartRange } from '../../../../../shared/domain/look-back/buckets.ts'
import type { LocalDay } from '../../../../../shared/time/day.ts'

/** What every chart is given. */
export type ChartProps = {
  readonly range: ChartRange
  readonly title: string
  readonly today: LocalDay
}
