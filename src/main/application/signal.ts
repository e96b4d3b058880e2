import type { PickState } from '../../shared/domain/coach/pick-types.ts'
import type { NudgeContext } from '../../shared/domain/nudges/context.ts'
import { adviceFor, isLonelyInCompany } from '../../shared/domain/signal/advice.ts'
import { buildDayRecords, dayAt } from '../../shared/domain/signal/day-facts.ts'
import { assessDays } from '../../shared/domain/signal/index.ts'
import { LEAST_USUAL_PER_WEEK, RECENT, USUAL } from '../../shared/domain/signal/parameters.ts'
import { PRODUCT_OPTIONS } from '../../shared/domain/signal/product-options.ts'
import { addDays, type LocalDay } from '../../shared/time/day.ts'
import { ok } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import type { Answer } from './use-case.ts'

/** What is usual rests on half a year; three years are more than what can still be felt today. */
const DAYS_LOOKED_AT = 3 * 365

/** Today's assessment, with what it rests on; null in an empty notebook. */
const assess = (context: Context, today: LocalDay) => {
  const firstKnown = context.days.firstKnown()
  if (firstKnown === null || firstKnown > today) return null
  const earliest = addDays(today, -DAYS_LOOKED_AT)
  const from = firstKnown > earliest ? firstKnown : earliest
  const facts = { ...context.signal.facts(addDays(from, -6), today), incomplete: [], pauses: context.pauses.all() }
  const series = buildDayRecords(facts, from, today)
  const assessed = assessDays(series.days, PRODUCT_OPTIONS).at(-1)
  if (assessed === undefined) return null
  const lately = addDays(today, -RECENT.days)
  const loneliness = facts.checkIns.flatMap(({ day, loneliness: answer }) =>
    day > lately && answer !== null ? [answer] : [],
  )
  return { series, assessed, isLonelyInCompany: isLonelyInCompany(loneliness, assessed.signals.contacts) }
}

/** The signal as the coach takes it; null in an empty notebook. */
export const pickSignal = (context: Context, today: LocalDay): PickState['signal'] => asPicked(assess(context, today))

/** The same for nudges, with whether contacts take more energy than they give. */
export const nudgeSignal = (context: Context, today: LocalDay): NudgeContext['signal'] => {
  const found = assess(context, today)
  const picked = asPicked(found)
  return picked && { ...picked, isDraining: (found?.assessed.signals.load ?? 0) > 1 }
}

const asPicked = (found: ReturnType<typeof assess>): PickState['signal'] => {
  if (found === null) return null
  const { level, pattern, data } = found.assessed
  if (data === 'learning') return { level: 'learning', pattern: null }
  if (level === 'steady') return { level, pattern: found.isLonelyInCompany ? 'lonely-in-company' : null }
  return { level, pattern: pattern === 'none' ? null : pattern }
}

/** つながりのようす: what today's signal says, by which numbers, and what they rest on. */
export const getSignal = (context: Context): Answer<'signal.get'> => {
  const today = presentMoment(context).localDay
  const found = assess(context, today)
  const needed = { learningDays: USUAL.learningDays, leastKnown: RECENT.leastKnown }
  if (found === null) {
    return ok({
      ...{ today, ...needed },
      ...{ level: 'steady', pattern: 'none', data: 'learning', reasons: [], advice: null },
      ...{ learnedDays: 0, knownOfLate: 0, usual: null, isContactsAside: false },
    })
  }
  const { series, assessed } = found
  const { level, pattern, data, reasons, learnedDays, knownOfLate, usual, usualPerWeek } = assessed
  return ok({
    ...{ today, ...needed },
    ...{ level, pattern, data, learnedDays, knownOfLate },
    reasons: [...reasons],
    advice: adviceFor(assessed, found.isLonelyInCompany),
    usual:
      usual === null || usualPerWeek === null
        ? null
        : {
            perWeek: usualPerWeek,
            days: usual.days,
            from: dayAt(series, usual.firstDay),
            to: dayAt(series, usual.lastDay),
          },
    isContactsAside: usualPerWeek !== null && usualPerWeek < LEAST_USUAL_PER_WEEK,
  })
}
