import { goalsAfter, reviewOf, weekToReview } from '../../shared/domain/review/review.ts'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { reviewsContract } from '../../shared/ipc/contract/reviews.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { addDays, daysBetween, type LocalDay, type Moment } from '../../shared/time/day.ts'
import { wallClockOf } from '../../shared/time/wall-clock.ts'
import { type Context, presentMoment } from './context.ts'
import { putDraftBack } from './drafts.ts'
import { editEntry, removeEntry, writeEntry } from './journal.ts'
import { pausedOn } from './pauses.ts'
import type { Answer, Checked, UseCasesOf } from './use-case.ts'

type ReviewChannel = keyof typeof reviewsContract
type OfWeek = { readonly weekStart: LocalDay }

/** The review of the week. */
export const reviewUseCases = (context: Context): UseCasesOf<ReviewChannel> => ({
  'reviews.offer': () => ok(reviewOffer(context, presentMoment(context))),
  'reviews.week': (input) => reviewWeek(context, input),
  'reviews.finish': (input) => finishReview(context, input),
  'reviews.takeBack': (input) => takeReviewBack(context, input),
  'reviews.leaveOut': (input) => leaveReviewOut(context, input),
  'reviews.offerAgain': (input) => offerReviewAgain(context, input),
})

/** The week to look back on at a moment. It is offered from the chosen hour on, unless it was settled or a pause goes on. */
export const reviewOffer = (
  context: Context,
  now: Moment,
): { readonly weekStart: LocalDay; readonly isOffered: boolean } => {
  const { firstWeekday, reviewAt } = context.settings.read()
  const wall = wallClockOf(now.epochMs, now.zone)
  const { weekStart, isDue } = weekToReview({ wall, today: now.localDay, firstWeekday, reviewAt })
  const isOffered = isDue && context.reviews.find(weekStart) === null && !pausedOn(context, now.localDay)
  return { weekStart, isOffered }
}

const reviewWeek = (context: Context, { weekStart }: OfWeek): Answer<'reviews.week'> => {
  const today = presentMoment(context).localDay
  const weekEnd = addDays(weekStart, 6)
  const known = context.days.known(weekStart, weekEnd).filter(({ day }) => day <= today)
  return ok({
    today,
    weekStart,
    weekEnd,
    goals: goalsAfter(weekStart, today),
    entryId: writtenReview(context, weekStart),
    contacts: known.reduce((sum, { contacts }) => sum + contacts, 0),
    knownDays: known.length,
    daysSoFar: Math.max(0, Math.min(7, daysBetween(weekStart, today) + 1)),
    exercises: context.goals.exercisesDone(weekStart, weekEnd).length,
    ...reviewOf(context.journal.between(weekStart, weekEnd)),
  })
}

const finishReview = (
  context: Context,
  { weekStart, text, tags, draftKey }: Checked<'reviews.finish'>,
): Answer<'reviews.finish'> =>
  context.transact(() => {
    const entry = { ...DAY_ENTRY, text, tags, draftKey }
    const id = writtenReview(context, weekStart)
    const kept = id === null ? writeEntry(context, { ...entry, runId: null }) : editEntry(context, { ...entry, id })
    if (!kept.ok) return kept
    context.reviews.put({ weekStart, entryId: kept.value.id }, presentMoment(context))
    return ok({ entryId: kept.value.id })
  })

const DAY_ENTRY = {
  epochMs: null,
  zone: null,
  isFutureMeant: false,
  interaction: null,
  told: [],
  thanks: '',
  exerciseId: null,
} as const

const takeReviewBack = (
  context: Context,
  { weekStart, draftKey, draft }: Checked<'reviews.takeBack'>,
): Answer<'reviews.takeBack'> =>
  context.transact(() => {
    const id = writtenReview(context, weekStart)
    if (id === null) return fail('not-found')
    const back = putDraftBack(context, { key: draftKey, value: draft })
    if (!back.ok) return back
    removeEntry(context, { id })
    context.reviews.remove(weekStart)
    return ok(null)
  })

const leaveReviewOut = (context: Context, { weekStart }: OfWeek): Result<null> => {
  if (context.reviews.find(weekStart) === null) {
    context.reviews.put({ weekStart, entryId: null }, presentMoment(context))
  }
  return ok(null)
}

/** One that was written down meanwhile stays. */
const offerReviewAgain = (context: Context, { weekStart }: OfWeek): Result<null> => {
  if (context.reviews.find(weekStart)?.entryId === null) context.reviews.remove(weekStart)
  return ok(null)
}

/** The entry of a week's review; null also where it was removed. */
const writtenReview = (context: Context, weekStart: LocalDay): string | null => {
  const id = context.reviews.find(weekStart)?.entryId ?? null
  return id === null || context.journal.find(id) === null ? null : id
}

const WRITTEN: readonly Area[] = ['reviews', 'journal', 'days', 'today']

/** The areas in which these use cases change data. */
export const CHANGES_OF_REVIEWS: Partial<Record<Channel, readonly Area[]>> = {
  'reviews.finish': WRITTEN,
  'reviews.takeBack': WRITTEN,
  'reviews.leaveOut': ['reviews'],
  'reviews.offerAgain': ['reviews'],
}
