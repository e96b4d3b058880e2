import type { LocalDay } from '../../../../shared/time/day.ts'
import type { Draft } from '../../components/drafted.tsx'

/** The five screens, in their order. */
export const STEPS = ['was', 'energy', 'who', 'signal', 'goals'] as const
export type Step = (typeof STEPS)[number]

/** A review as it is being written. Ids stand in one text, with commas between them. */
export type ReviewForm = {
  readonly weekStart: LocalDay
  /** Place among the screens, from 0. */
  readonly place: number
  readonly was: string
  readonly energy: string
  readonly personIds: string
  /** A name that is typed and not chosen yet. */
  readonly typed: string
  /** Those who were kept for later on the way. */
  readonly askedIds: string
  readonly who: string
  readonly signal: string
}
export type ReviewDraft = Draft<ReviewForm>

export const REVIEW_DRAFT = 'review'

/** A review of a week before anything is written. */
export const emptyReview = (weekStart: LocalDay): ReviewForm => ({
  weekStart,
  place: 0,
  was: '',
  energy: '',
  personIds: '',
  typed: '',
  askedIds: '',
  who: '',
  signal: '',
})

export const idsIn = (text: string): readonly string[] => text.split(',').filter((id) => id !== '')
export const idsAsText = (ids: readonly string[]): string => ids.join(',')

/** Whether a screen has nothing written on it that could be skipped. */
export const isEmptyStep = (form: ReviewForm, step: Step): boolean => {
  switch (step) {
    case 'was':
      return form.was.trim() === ''
    case 'energy':
      return form.energy.trim() === ''
    case 'who':
      return form.personIds === '' && form.typed.trim() === '' && form.who.trim() === ''
    case 'signal':
    case 'goals':
      return false
  }
}
