import type { Cadence, PersonCadence } from '../../shared/domain/people/cadence.ts'
import type { Circle } from '../../shared/domain/people/person.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'

type OfPerson = { readonly personId: string }

/** What was said about someone, and what holds for their circle. */
export const getCadence = (
  { people, cadences }: Context,
  { personId }: OfPerson,
): Result<{ readonly own: PersonCadence | null; readonly ofCircle: Cadence | null }> => {
  const person = people.find(personId)
  if (person === null) return fail('not-found')
  return ok({ own: cadences.ofPerson(personId), ofCircle: cadences.ofCircles()[person.circle] ?? null })
}

export const setCadence = (
  context: Context,
  { personId, own }: OfPerson & { readonly own: PersonCadence | null },
): Result<null> => {
  if (context.people.find(personId) === null) return fail('not-found')
  context.cadences.setOfPerson(personId, own, presentMoment(context))
  return ok(null)
}

export const getCircleCadences = ({ cadences }: Context): Result<Readonly<Partial<Record<Circle, Cadence>>>> =>
  ok(cadences.ofCircles())

export const setCircleCadence = (
  context: Context,
  { circle, cadence }: { readonly circle: Circle; readonly cadence: Cadence | null },
): Result<null> => {
  context.cadences.setOfCircle(circle, cadence, presentMoment(context))
  return ok(null)
}
