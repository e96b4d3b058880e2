import type { Five } from '../checkins/check-in.ts'
import type { EnergyBalance } from '../journal/journal.ts'
import type { Circle, PersonTag } from '../people/person.ts'

/** Somebody who may be suggested for a small reach-out. */
export type Candidate = {
  readonly personId: string
  readonly circle: Circle
  readonly tags: readonly PersonTag[]
  readonly contacts: readonly {
    readonly moodBefore: Five | null
    readonly moodAfter: Five | null
    readonly energy: EnergyBalance | null
  }[]
}

/** Nobody is sent to a superior, to one of those whom they care for at work, or to one who was put aside. */
const NEVER: readonly PersonTag[] = ['superior', 'client', 'not-now']
const LEAST_CONTACTS = 3
/** Cost of at most 2 of 5 is an energy of +1 or +2: the talk gave some. */
const LEAST_ENERGY = 1

/**
 * The person whom a message may go to when things are hard: one who was marked, or with whom mood rose most and
 * energy was given, over at least three contacts with mood before and after.
 *
 * @returns null when there is none; the app then suggests nobody
 */
export const safePerson = (candidates: readonly Candidate[]): string | null => {
  const rated = candidates
    .filter(({ tags }) => !tags.some((tag) => NEVER.includes(tag)))
    .map((candidate) => ({ candidate, gain: gainOf(candidate) }))
    .filter(({ candidate, gain }) => isMarked(candidate) || gain !== null)
    .toSorted(
      (a, b) =>
        Number(isMarked(b.candidate)) - Number(isMarked(a.candidate)) ||
        (b.gain ?? 0) - (a.gain ?? 0) ||
        (a.candidate.personId < b.candidate.personId ? -1 : 1),
    )
  return rated[0]?.candidate.personId ?? null
}

const isMarked = ({ tags }: Candidate): boolean => tags.includes('safe')

/** Mean rise of mood; null where too little is known, or the contacts took energy. */
const gainOf = ({ contacts }: Candidate): number | null => {
  const gains = contacts.flatMap(({ moodBefore, moodAfter }) =>
    moodBefore === null || moodAfter === null ? [] : [moodAfter - moodBefore],
  )
  const energies = contacts.flatMap(({ energy }) => energy ?? [])
  if (gains.length < LEAST_CONTACTS || energies.length === 0 || mean(energies) < LEAST_ENERGY) return null
  return mean(gains)
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
