import { type Cadence, MONTHS } from '../../src/shared/domain/people/cadence.ts'
import type { Input } from '../../src/shared/ipc/contract.ts'

/** About every two weeks, at most three times as long, all year. */
export const aCadence = (fields: Partial<Cadence> = {}): Cadence => ({
  idealDays: 14,
  longestDays: 3 * (fields.idealDays ?? 14),
  months: MONTHS,
  ...fields,
})

type FollowUp = Omit<Input<'followUps.add'>, 'personId'>

/** A promise without a day. */
export const aFollowUp = (fields: Partial<FollowUp> = {}): FollowUp => ({
  entryId: null,
  kind: 'promise',
  text: 'Send the book',
  dueDay: null,
  ...fields,
})
