import { isLonelyInCompany } from '../../shared/domain/signal/advice.ts'
import { incompleteDays, optionsOf } from '../../shared/domain/signal/answers.ts'
import type { DayAssessment } from '../../shared/domain/signal/assessment.ts'
import { buildDayRecords, type DayFacts, type DaySeries } from '../../shared/domain/signal/day-facts.ts'
import { assessor } from '../../shared/domain/signal/index.ts'
import { RECENT } from '../../shared/domain/signal/parameters.ts'
import { PRODUCT_OPTIONS } from '../../shared/domain/signal/product-options.ts'
import { addDays, type LocalDay } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import { atOnce, inTurn, type Work } from './in-turn.ts'
import { createMemory, isSame, type Basis, basisOf } from './memory.ts'

/** What is usual rests on half a year; three years are more than what can still be felt today. */
const DAYS_LOOKED_AT = 3 * 365
/** So many days are read, or assessed, in one go. */
const DAYS_AT_ONCE = 183

/** Today's assessment, with what it rests on. */
export type Assessed = {
  readonly series: DaySeries
  readonly all: readonly DayAssessment[]
  readonly assessed: DayAssessment
  readonly isLonelyInCompany: boolean
}

export const isOn = (context: Context): boolean => context.settings.read().signalSensitivity !== 'off'

const memory = createMemory<Assessed | null>()
/** What is being worked out. */
const begun = new WeakMap<Context['transact'], { readonly basis: Basis; readonly end: Promise<void> }>()

/** Today's assessment; null in an empty notebook. */
export const assess = (context: Context, today: LocalDay): Assessed | null => {
  const basis = basisOf(context, today)
  const known = memory.recall(context, basis)
  if (known !== undefined) return known
  const found = atOnce(work(context, today))
  memory.remember(context, basis, found)
  return found
}

/** Whether it would be found at once; also where nobody wants to hear of it. */
export const isSignalKnown = (context: Context, today: LocalDay): boolean =>
  !isOn(context) || memory.recall(context, basisOf(context, today)) !== undefined

/** Works today's assessment out a part at a time. Whoever asks next finds it, unless something was written meanwhile. */
export const prepareSignal = (context: Context, today: LocalDay): Promise<void> => {
  if (isSignalKnown(context, today)) return Promise.resolve()
  const basis = basisOf(context, today)
  const running = begun.get(context.transact)
  if (running !== undefined && isSame(running.basis, basis)) return running.end
  const end = inTurn(work(context, today), context.pause)
    .then((found) => {
      if (isSame(basisOf(context, today), basis)) memory.remember(context, basis, found)
    })
    .finally(() => {
      if (begun.get(context.transact)?.end === end) begun.delete(context.transact)
    })
  begun.set(context.transact, { basis, end })
  return end
}

function* work(context: Context, today: LocalDay): Work<Assessed | null> {
  const firstKnown = context.days.firstKnown()
  if (firstKnown === null || firstKnown > today) return null
  const earliest = addDays(today, -DAYS_LOOKED_AT)
  const from = firstKnown > earliest ? firstKnown : earliest
  const { signalSensitivity: sensitivity } = context.settings.read()
  const answers = context.signalAnswers.all()
  const facts = yield* gather(context, addDays(from, -6), today)
  const given = { ...facts, incomplete: incompleteDays(answers), pauses: context.pauses.all() }
  const series = buildDayRecords(given, from, today)
  const assessDay = assessor(series.days, {
    ...PRODUCT_OPTIONS,
    ...optionsOf(answers, series),
    ...(sensitivity === 'off' ? {} : { sensitivity }),
  })
  const all: DayAssessment[] = []
  for (const [index, record] of series.days.entries()) {
    if (index % DAYS_AT_ONCE === 0) yield
    all.push(assessDay(record, index))
  }
  const assessed = all.at(-1)
  if (assessed === undefined) return null
  const lately = addDays(today, -RECENT.days)
  const loneliness = facts.checkIns.flatMap(({ day, loneliness: answer }) =>
    day > lately && answer !== null ? [answer] : [],
  )
  return { series, all, assessed, isLonelyInCompany: isLonelyInCompany(loneliness, assessed.signals.contacts) }
}

type Facts = Pick<DayFacts, 'logged' | 'checkIns' | 'confirmed'>

function* gather({ signal }: Context, from: LocalDay, to: LocalDay): Work<Facts> {
  const parts: Facts[] = []
  for (let first = from; first <= to; first = addDays(first, DAYS_AT_ONCE)) {
    const last = addDays(first, DAYS_AT_ONCE - 1)
    parts.push(signal.facts(first, last < to ? last : to))
    yield
  }
  return {
    logged: parts.flatMap(({ logged }) => logged),
    checkIns: parts.flatMap(({ checkIns }) => checkIns),
    confirmed: parts.flatMap(({ confirmed }) => confirmed),
  }
}
