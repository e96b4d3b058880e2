import type { TFunction } from 'i18next'

import { leadingReasons } from '../../../../shared/domain/coach/leading-reasons.ts'
import type { PickReason } from '../../../../shared/domain/coach/pick-types.ts'

/** Why this step, in one sentence. Empty for a step of a path: its card says so itself. */
export const reasonSentence = (reasons: readonly PickReason[], t: TFunction<['today', 'common']>): string => {
  const [first, second] = leadingReasons(reasons)
  if (first === undefined || first.kind === 'path') return ''
  if (first.kind === 'chosen') return t('step.chosen')
  if (second === undefined || !isClause(second))
    return t('step.because.one', { reason: t(`step.reason.${first.kind}`, detailsOf(first, t)) })
  return t('step.because.two', {
    first: t(`step.reasonFirst.${first.kind}`, detailsOf(first, t)),
    reason: t(`step.reason.${second.kind}`, detailsOf(second, t)),
  })
}

/** Reasons that are part of a sentence; the others are one by themselves. */
type Clause = Exclude<PickReason, { kind: 'path' | 'chosen' }>

const isClause = (reason: PickReason): reason is Clause => reason.kind !== 'path' && reason.kind !== 'chosen'

/** What the words of a reason have places for. */
const detailsOf = (
  reason: Clause,
  t: TFunction<['today', 'common']>,
): { readonly track: string; readonly count: number } => ({
  track: 'track' in reason ? t(`common:track.${reason.track}`) : '',
  count: reason.kind === 'fits-time' ? reason.minutes : 0,
})
