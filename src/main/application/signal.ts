import type { PickState } from '../../shared/domain/coach/pick-types.ts'
import type { NudgeContext } from '../../shared/domain/nudges/context.ts'
import { adviceFor } from '../../shared/domain/signal/advice.ts'
import { isSuggestionAside, mutedBy, onPurposeBy } from '../../shared/domain/signal/answers.ts'
import { dayAt } from '../../shared/domain/signal/day-facts.ts'
import { nextQuestion } from '../../shared/domain/signal/next-question.ts'
import { LEAST_USUAL_PER_WEEK, RECENT, USUAL } from '../../shared/domain/signal/parameters.ts'
import { supportOffer } from '../../shared/domain/signal/support-unasked.ts'
import { hourOf, type LocalDay } from '../../shared/time/day.ts'
import { ok } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import { assess, isOn } from './signal-work.ts'
import { quietOnes, withSomebody } from './signal-people.ts'
import type { Answer } from './use-case.ts'

/** Where the holidays are those that the app knows. */
const JAPAN = 'Asia/Tokyo'

/** The signal as the coach takes it; null in an empty notebook, and for whoever does not want to hear of it. */
export const pickSignal = (context: Context, today: LocalDay): PickState['signal'] => asPicked(heard(context, today))

/** The same for nudges, with whether contacts take more energy than they give. */
export const nudgeSignal = (context: Context, today: LocalDay): NudgeContext['signal'] => {
  const found = heard(context, today)
  const picked = asPicked(found)
  return picked && { ...picked, isDraining: (found?.assessed.signals.load ?? 0) > 1 }
}

/** What is worked out for those who want to hear of it; null for the others, and in an empty notebook. */
export const heard = (context: Context, today: LocalDay) => {
  const answers = context.signalAnswers.all()
  return isOn(context) && mutedBy(answers, today) === null ? assess(context, today) : null
}

const asPicked = (found: ReturnType<typeof assess>): PickState['signal'] => {
  if (found === null) return null
  const { level, pattern, data } = found.assessed
  if (data === 'learning') return { level: 'learning', pattern: null }
  if (level === 'steady') return { level, pattern: found.isLonelyInCompany ? 'lonely-in-company' : null }
  return { level, pattern: pattern === 'none' ? null : pattern }
}

/** つながりのようす: what today's signal says, by which numbers, what they rest on, and what may be asked. */
export const getSignal = async (context: Context): Promise<Answer<'signal.get'>> => {
  const { localDay: today, epochMs, zone } = presentMoment(context)
  const answers = context.signalAnswers.all()
  const said = {
    isOn: isOn(context),
    muted: mutedBy(answers, today),
    onPurpose: onPurposeBy(answers, today),
  }
  const needed = { learningDays: USUAL.learningDays, leastKnown: RECENT.leastKnown }
  const found = said.isOn ? assess(context, today) : null
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
  const advice = isSuggestionAside(answers, today)
    ? null
    : withSomebody(context, adviceFor(assessed, found.isLonelyInCompany), today)
  await context.pause()
  const quietPeople = usual === null || data !== 'ok' ? [] : await quietOnes(context, series, usual.plainPerDay, today)
  return ok({
    ...{ today, ...needed, ...said },
    ...{ level, pattern, data, learnedDays, knownOfLate },
    reasons: [...reasons],
    advice,
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
    quietPeople,
  })
}
