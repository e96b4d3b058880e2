import { dayNumber } from '../coach/day-number.ts'
import type { NudgeNow } from './context.ts'
import { type NudgeHistory, type NudgeKind, type ShownNudge, SNOOZES } from './nudge.ts'
import {
  ASK_RARER_AFTER,
  BACK_OFF,
  BASE_INTERVAL_DAYS,
  EXPIRES_AFTER_MS,
  FUTURE_MS,
  HABITUATION,
  NOT_HELPFUL_LIMIT,
} from './parameters.ts'
import type { Frequency, NudgePreferences } from './preferences.ts'

const DAY_MS = 86_400_000

/** How many of the person's days ago something was shown; 0 is today. Below 0: a clock was set back, or a journey led there. */
export const daysSince = ({ shown }: Pick<ShownNudge, 'shown'>, now: NudgeNow): number =>
  dayNumber(now.localDay) - dayNumber(shown.localDay)

/**
 * Whether something was shown within the last so many days. The person's days and the hours that passed both have
 * to be over, so that neither a journey nor a clock that was set back makes room for another one.
 */
export const isWithinDays = (nudge: Pick<ShownNudge, 'shown'>, now: NudgeNow, days: number): boolean =>
  daysSince(nudge, now) < days || now.epochMs - nudge.shown.epochMs < days * DAY_MS

/** What was shown, without what a clock that was wrong put far ahead. */
export const believable = ({ shown }: NudgeHistory, now: NudgeNow): readonly ShownNudge[] =>
  shown.filter((nudge) => nudge.shown.epochMs - now.epochMs <= FUTURE_MS)

/** True for one that got an answer. Nothing, or closing it, is none. */
export const isAnswered = ({ answer }: Pick<ShownNudge, 'answer'>): boolean => answer !== null && answer !== 'closed'

/** True for one that led to something: it was followed, or opened. */
export const wasFollowed = ({ answer }: Pick<ShownNudge, 'answer'>): boolean => answer === 'opened' || answer === 'done'

/** Whether there is still time to answer. */
export const isOpen = ({ answer, shown }: ShownNudge, now: NudgeNow): boolean =>
  answer === null && Math.abs(now.epochMs - shown.epochMs) < EXPIRES_AFTER_MS

/** How a kind fares: whether it has switched itself off, and how many days lie between two of it. */
export type KindState = {
  /** `not-helpful`: it was said so often enough. `unheard`: hardly any of the last ones led to anything. */
  readonly off: 'not-helpful' | 'unheard' | null
  /** Days between two that nobody asked for. */
  readonly intervalDays: number
  /** How many in a row were not answered. */
  readonly unanswered: number
}

/** The kinds that nobody asks for. */
export type UnaskedKind = keyof typeof BASE_INTERVAL_DAYS

export const isUnaskedKind = (kind: NudgeKind): kind is UnaskedKind => kind in BASE_INTERVAL_DAYS

/**
 * Looks at how a kind was answered since the person last chose something for it. Not answering makes it more
 * seldom, step by step; any answer brings it back; nothing ever makes it louder.
 *
 * @param shown oldest first
 */
export const kindState = (
  shown: readonly ShownNudge[],
  preferences: NudgePreferences,
  kind: UnaskedKind,
  now: NudgeNow,
): KindState => {
  const { frequency, chosenAt } = preferences.kinds[kind]
  const settled = shown.filter(
    (nudge) => nudge.kind === kind && !nudge.isAsked && nudge.shown.epochMs >= chosenAt && !isOpen(nudge, now),
  )
  const last = settled.slice(-HABITUATION.shows)
  const isUnheard =
    last.length === HABITUATION.shows && last.filter(wasFollowed).length < HABITUATION.share * HABITUATION.shows
  const notHelpful = settled.filter(({ answer }) => answer === 'not-helpful').length
  const unanswered = settled.length - 1 - settled.findLastIndex(isAnswered)
  return {
    off: notHelpful >= NOT_HELPFUL_LIMIT ? 'not-helpful' : isUnheard ? 'unheard' : null,
    intervalDays: backedOff(BASE_INTERVAL_DAYS[kind][frequency === 'never' ? 'fewer' : frequency], unanswered),
    unanswered,
  }
}

const backedOff = (base: number, unanswered: number): number => {
  const steps = [base, ...BACK_OFF.days.filter((days) => days > base)]
  return steps[Math.min(Math.floor(unanswered / BACK_OFF.unanswered), steps.length - 1)] ?? base
}

/** Whether to ask "more seldom?": the person has put off this kind three times since they last chose how often. */
export const asksForRarer = (
  { shown }: Pick<NudgeHistory, 'shown'>,
  { kinds }: Pick<NudgePreferences, 'kinds'>,
  kind: NudgeKind,
): boolean =>
  shown.filter(
    (nudge) =>
      nudge.kind === kind &&
      (nudge.answeredAt ?? 0) >= kinds[kind].chosenAt &&
      SNOOZES.some((snooze) => snooze === nudge.answer),
  ).length >= ASK_RARER_AFTER

/** The next step down from how often a kind comes. What the person sets a time for comes each time or not at all. */
export const rarerThan = (kind: NudgeKind, frequency: Frequency): Frequency => {
  if (!isUnaskedKind(kind) || frequency === 'fewer') return 'never'
  return frequency === 'more' ? 'usual' : frequency === 'usual' ? 'fewer' : 'never'
}
