import type { Context } from './context.ts'

/** With most people there were a few contacts, with some thousands: how many at once is found on the way. */
const MOST_PEOPLE = 64
const QUICK_MS = 4

/** Brings what is known of latest contacts up to date after very much was written at once. */
export const followContacts = async ({ cadences, pause }: Pick<Context, 'cadences' | 'pause'>): Promise<void> => {
  let people = 1
  for (let begun = performance.now(); cadences.follow(people); begun = performance.now()) {
    people = performance.now() - begun < QUICK_MS ? Math.min(2 * people, MOST_PEOPLE) : 1
    await pause()
  }
}
