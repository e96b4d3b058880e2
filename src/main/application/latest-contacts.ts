import type { Context } from './context.ts'

/** So many people that nothing else waits for long, also where there are thousands of contacts with some of them. */
const PEOPLE_AT_ONCE = 10

/** Brings what is known of latest contacts up to date after very much was written at once. */
export const followContacts = async ({ cadences, pause }: Pick<Context, 'cadences' | 'pause'>): Promise<void> => {
  while (cadences.follow(PEOPLE_AT_ONCE)) await pause()
}
