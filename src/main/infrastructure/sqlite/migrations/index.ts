import type { Database } from 'better-sqlite3'

import { firstTables } from './0001-first-tables.ts'
import { libraryAndPaths } from './0002-library-and-paths.ts'
import { peopleInFull } from './0003-people.ts'
import { weeklyGoals } from './0004-weekly-goals.ts'
import { cadenceAndFollowUps } from './0005-cadence-and-follow-ups.ts'
import { journalInFull } from './0006-journal.ts'
import { peopleChanges } from './0007-people-changes.ts'
import { pausesAndAnswers } from './0008-pauses.ts'
import { search } from './0009-search.ts'
import { weekReviews } from './0010-week-reviews.ts'
import { nudges } from './0011-nudges.ts'
import { renamedByIndex } from './0012-renamed-by-index.ts'
import { peopleOffTheList } from './0013-people-off-the-list.ts'

/** One step of the schema. Once released it never changes: a correction is a new step. */
export type Migration = {
  /** Number of the file; the database carries the number of its last step. */
  readonly version: number
  /** Runs inside of a transaction, with foreign keys off; they are checked afterwards. */
  readonly up: (db: Database) => void
}

/** Returns the list, or throws when its versions are not 1, 2, 3 … */
export const rising = (migrations: readonly Migration[]): readonly Migration[] => {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`migration ${version} stands at place ${index + 1}`)
  })
  return migrations
}

/** Every step, in order. */
export const MIGRATIONS = rising([
  firstTables,
  libraryAndPaths,
  peopleInFull,
  weeklyGoals,
  cadenceAndFollowUps,
  journalInFull,
  peopleChanges,
  pausesAndAnswers,
  search,
  weekReviews,
  nudges,
  renamedByIndex,
  peopleOffTheList,
])

export const latestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0
