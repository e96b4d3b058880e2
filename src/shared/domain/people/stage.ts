import type { LocalDay } from '../../time/day.ts'
import { Temporal } from '../../time/temporal.ts'
import { middleOf, type PartialDate } from './partial-date.ts'
import type { Circle } from './person.ts'

/** How long two people have known each other (R9): up to half a year, up to two years, longer. */
export const STAGES = ['first-half-year', 'to-two-years', 'beyond'] as const
export type Stage = (typeof STAGES)[number]

/**
 * The stage of a tie today; null when nothing says when it began. What was said counts before what was
 * logged: a first contact in the notebook says only that the tie is as old at least. A beginning that lies ahead
 * is the first stage.
 *
 * @param metOn when one met, as exactly as one remembers; stands for its middle, see `middleOf`
 * @param firstTalkOn day of the first contact that was logged
 */
export const stageOf = (metOn: PartialDate | null, firstTalkOn: LocalDay | null, today: LocalDay): Stage | null => {
  if (metOn !== null) return stageAfter(middleOf(metOn), today)
  return firstTalkOn !== null && stageAfter(firstTalkOn, today) === 'beyond' ? 'beyond' : null
}

/**
 * Whether a talk that the notebook has as the first with somebody may be the first of all. Family and friends are met
 * long before they are written about, unless it is said otherwise.
 */
export const mayBeNew = (
  { circle, metOn }: { readonly circle: Circle; readonly metOn: PartialDate | null },
  today: LocalDay,
): boolean =>
  metOn === null ? circle !== 'close' && circle !== 'friend' : stageAfter(middleOf(metOn), today) === 'first-half-year'

const stageAfter = (begun: LocalDay, today: LocalDay): Stage => {
  const first = Temporal.PlainDate.from(begun)
  if (today < first.add({ months: 6 }).toString()) return 'first-half-year'
  return today < first.add({ years: 2 }).toString() ? 'to-two-years' : 'beyond'
}
