import type { RunSize } from './exercise.ts'

/** `open`: begun, not ended. `done`: gone through. `left`: put down ("not today"), no reason asked. */
export const RUN_STATES = ['open', 'done', 'left'] as const
export type RunState = (typeof RUN_STATES)[number]

/**
 * What was answered on a step, by kind of step: person → `personIds`; message, text → `text`;
 * checklist → `checked` (indexes of items); timer → `remainingMs` and, while it runs, `endsAt`
 * (epoch ms, so that it keeps time across sleep); rating → `rating` 0-10; plan → `when`, `then`.
 */
export type StepAnswer = {
  readonly personIds?: readonly string[] | undefined
  readonly text?: string | undefined
  readonly checked?: readonly number[] | undefined
  readonly remainingMs?: number | undefined
  readonly endsAt?: number | undefined
  readonly rating?: number | undefined
  readonly when?: string | undefined
  readonly then?: string | undefined
}

/** One time that an exercise is gone through. */
export type Run = {
  readonly id: string
  readonly exerciseId: string
  readonly state: RunState
  readonly size: RunSize
  /** Id of the step that is on the screen. */
  readonly stepId: string
  readonly answers: Readonly<Record<string, StepAnswer>>
}
