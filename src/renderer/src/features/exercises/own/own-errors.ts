import type { FieldError } from '../../../../../shared/ipc/result.ts'
import type { OwnForm, StepForm } from './own-form.ts'

/**
 * Why fields were refused, by their place in the form: `title`, `minutes`, `smaller.minutes`, and for steps
 * by the id of the step, so that moving it takes its words along: `steps.step-1.text`.
 */
export type OwnErrors = ReadonlyMap<string, FieldError['reason']>

export const noErrors: OwnErrors = new Map()

/** The refused fields of `own.save`, as places in the form. */
export const errorsOf = (fields: readonly FieldError[], form: OwnForm): OwnErrors =>
  new Map(
    fields
      .filter(({ path }) => path.startsWith('exercise.'))
      .map(({ path, reason }) => [placeOf(path.split('.').slice(1), form), reason]),
  )

const placeOf = (keys: readonly string[], form: OwnForm): string => {
  // Both languages are one field.
  const place = keys.at(-1) === 'ja' || keys.at(-1) === 'en' ? keys.slice(0, -1) : keys
  if (place[0] === 'steps') return withStepId(place, 1, form.steps)
  if (place[0] === 'smaller' && place[1] === 'steps') return withStepId(place, 2, form.smallerSteps)
  return place.join('.')
}

const withStepId = (place: readonly string[], at: number, steps: readonly StepForm[]): string =>
  place.map((key, index) => (index === at ? (steps[Number(key)]?.id ?? key) : key)).join('.')

/** True when something at or below a place was refused. */
export const hasErrorAt = (errors: OwnErrors, place: string): boolean =>
  [...errors.keys()].some((key) => key === place || key.startsWith(`${place}.`))

/** The errors without those at or below some places. */
export const withoutErrorsAt = (errors: OwnErrors, places: readonly string[]): OwnErrors => {
  const isCleared = (key: string) => places.some((place) => key === place || key.startsWith(`${place}.`))
  return new Map([...errors].filter(([key]) => !isCleared(key)))
}
