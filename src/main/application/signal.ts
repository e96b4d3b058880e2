import type { PickState } from '../../shared/domain/coach/pick-types.ts'
import type { NudgeContext } from '../../shared/domain/nudges/context.ts'
import type { Pause } from '../../shared/domain/pauses/pause.ts'
import { adviceFor, isLonelyInCompany } from '../../shared/domain/signal/advice.ts'
import {
  incompleteDays,
  isSuggestionAside,
  mutedBy,
  onPurposeBy,
  optionsOf,
  type SignalAnswer,
} from '../../shared/domain/signal/answers.ts'
import { buildDayRecords, dayAt } from '../../shared/domain/signal/day-facts.ts'
import { assessDays } from '../../shared/domain/signal/index.ts'
import { nextQuestion } from '../../shared/domain/signal/next-question.ts'
import { LEAST_USUAL_PER_WEEK, RECENT, USUAL } from '../../shared/domain/signal/parameters.ts'
import { PRODUCT_OPTIONS } from '../../shared/domain/signal/product-options.ts'
import { supportOffer } from '../../shared/domain/signal/support-unasked.ts'
import type { Settings } from '../../shared/schemas/settings.ts'
import { addDays, hourOf, type LocalDay } from '../../shared/time/day.ts'
import { ok } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import { quietOnes, withSomebody } from './signal-people.ts'
import type { Answer } from './use-case.ts'

/** What is usual rests on half a year; three years are more than what can still be felt today. */
const DAYS_LOOKED_AT = 3 * 365

/** Where the holidays are those that the app knows. */
const JAPAN = 'Asia/Tokyo'

type Facts = ReturnType<Context['signal']['facts']>

/** What was worked out from facts. They are the same object for as long as nothing is written. */
const worked = new WeakMap<Facts, { readonly of: string; readonly found: ReturnType<typeof workOut> }>()

/** Today's assessment, with what it rests on; null in an empty notebook. Several parts of a screen ask for the same. */
const assess = (context: Context, today: LocalDay, answers: readonly SignalAnswer[]) => {
  const firstKnown = context.days.firstKnown()
  if (firstKnown === null || firstKnown > today) return null
  const earliest = addDays(today, -DAYS_LOOKED_AT)
  const from = firstKnown > earliest ? firstKnown : earliest
  const facts = context.signal.facts(addDays(from, -6), today)
  const { signalSensitivity: sensitivity } = context.settings.read()
  const of = `${from} ${today} ${sensitivity}`
  const kept = worked.get(facts)
  if (kept?.of === of) return kept.found
  const found = workOut({ facts, answers, pauses: context.pauses.all(), from, today, sensitivity })
  worked.set(facts, { of, found })
  return found
}

type Given = {
  readonly facts: Facts
  readonly answers: readonly SignalAnswer[]
  readonly pauses: readonly Pause[]
  readonly from: LocalDay
  readonly today: LocalDay
  readonly sensitivity: Settings['signalSensitivity']
}

const workOut = ({ facts, answers, pauses, from, today, sensitivity }: Given) => {
  const series = buildDayRecords({ ...facts, incomplete: incompleteDays(answers), pauses }, from, today)
  const all = assessDays(series.days, {
    ...PRODUCT_OPTIONS,
    ...optionsOf(answers, series),
    ...(sensitivity === 'off' ? {} : { sensitivity }),
  })
  const assessed = all.at(-1)
  if (assessed === undefined) return null
  const lately = addDays(today, -RECENT.days)
  const loneliness = facts.checkIns.flatMap(({ day, loneliness: answer }) =>
    day > lately && answer !== null ? [answer] : [],
  )
  return { series, all, assessed, isLonelyInCompany: isLonelyInCompany(loneliness, assessed.signals.contacts) }
}

/** The signal as the coach takes it; null in an empty notebook, and for whoever does not want to hear of it. */
export const pickSignal = (context: Context, today: LocalDay): PickState['signal'] => asPicked(heard(context, today))

/** The same for nudges, with whether contacts take more energy than they give. */
export const nudgeSignal = (context: Context, today: LocalDay): NudgeContext['signal'] => {
  const found = heard(context, today)
  const picked = asPicked(found)
  return picked && { ...picked, isDraining: (found?.assessed.signals.load ?? 0) > 1 }
}

const isOn = (context: Context): boolean => context.settings.read().signalSensitivity !== 'off'

/** What is worked out for those who want to hear of it; null for the others, and in an empty notebook. */
export const heard = (context: Context, today: LocalDay) => {
  const answers = context.signalAnswers.all()
  return isOn(context) && mutedBy(answers, today) === null ? assess(context, today, answers) : null
}

const asPicked = (found: ReturnType<typeof assess>): PickState['signal'] => {
  if (found === null) return null
  const { level, pattern, data } = found.assessed
  if (data === 'learning') return { level: 'learning', pattern: null }
  if (level === 'steady') return { level, pattern: found.isLonelyInCompany ? 'lonely-in-company' : null }
  return { level, pattern: pattern === 'none' ? null : pattern }
}

/** つながりのようす: what today's signal says, by which numbers, what they rest on, and what may be asked. */
export const getSignal = (context: Context): Answer<'signal.get'> => {
  const { localDay: today, epochMs, zone } = presentMoment(context)
  const answers = context.signalAnswers.all()
  const said = {
    isOn: isOn(context),
    muted: mutedBy(answers, today),
    onPurpose: onPurposeBy(answers, today),
  }
  const needed = { learningDays: USUAL.learningDays, leastKnown: RECENT.leastKnown }
  const found = said.isOn ? assess(context, today, answers) : null
  if (found === null) {
    return ok({
      ...{ today, ...needed, ...said, question: null, quietPeople: [] },
      ...{ level: 'steady', pattern: 'none', data: 'learning', reasons: [], advice: null, support: 'none' },
      ...{ learnedDays: 0, knownOfLate: 0, usual: null, isContactsAside: false },
    })
  }
  const { series, all, assessed } = found
  const { level, pattern, data, reasons, learnedDays, knownOfLate, usual, usualPerWeek } = assessed
  const situation = { series, assessed: all, answers, today, hour: hourOf(epochMs, zone), isInJapan: zone === JAPAN }
  return ok({
    ...{ today, ...needed, ...said },
    ...{ level, pattern, data, learnedDays, knownOfLate },
    reasons: [...reasons],
    advice: isSuggestionAside(answers, today)
      ? null
      : withSomebody(context, adviceFor(assessed, found.isLonelyInCompany), today),
    support: said.muted === null ? supportOffer(all, [], answers, today) : 'none',
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
    question: said.muted === null ? nextQuestion(situation) : null,
    quietPeople: usual === null || data !== 'ok' ? [] : quietOnes(context, series, usual.plainPerDay, today),
  })
}
