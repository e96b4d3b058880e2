import { daysOf } from '../../shared/domain/signal/answers.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { daysBetween, type LocalDay, type Moment } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import type { DayConfirmationKind } from './ports.ts'
import type { Answer, Checked } from './use-case.ts'

/** Nothing that is asked reaches over more days than the signal looks at. */
const MOST_DAYS = 3 * 366

/** By which answers the unknown days that were asked about become known, and how they are marked. */
const CONFIRMING: Partial<Record<Checked<'signal.answer'>['answer'], DayConfirmationKind>> = {
  complete: 'week-complete',
  'almost-none': 'almost-none',
}

/** Keeps an answer with all that follows from it: days away become a pause, days said to be complete are known. */
export const answerSignal = (context: Context, input: Checked<'signal.answer'>): Answer<'signal.answer'> => {
  const { from, to } = input
  if (to < from || daysBetween(from, to) >= MOST_DAYS) return fail('invalid-input', [{ path: 'to', reason: 'invalid' }])
  return context.transact(() => {
    const now = presentMoment(context)
    const pauseId = input.answer === 'away' ? context.ids.next() : null
    if (pauseId !== null) context.pauses.add({ id: pauseId, kind: 'holiday', from, to }, now)
    const kind = CONFIRMING[input.answer]
    if (kind !== undefined) confirmUnknown(context, input, kind, now)
    const id = context.ids.next()
    context.signalAnswers.add({ id, ...input }, pauseId, now)
    return ok({ id })
  })
}

/** Takes an answer back, and what followed from it. */
export const takeBackSignalAnswer = (context: Context, { id }: { readonly id: string }): Result<null> =>
  context.transact(() => {
    const now = presentMoment(context)
    const found = context.signalAnswers.takeBack(id, now)
    if (found === null) return fail('not-found')
    if (found.pauseId !== null) context.pauses.remove(found.pauseId, now)
    const kind = CONFIRMING[found.answer.answer]
    if (kind !== undefined) for (const day of daysOf(found.answer)) context.days.unconfirm(day, kind)
    return ok(null)
  })

type Span = { readonly from: LocalDay; readonly to: LocalDay }

/** A day that has not begun cannot be known. */
const confirmUnknown = (context: Context, span: Span, kind: DayConfirmationKind, now: Moment): void => {
  const known = new Set(context.days.known(span.from, span.to).map(({ day }) => day))
  for (const day of daysOf(span)) {
    if (day <= now.localDay && !known.has(day)) context.days.confirm(now, day, kind)
  }
}
