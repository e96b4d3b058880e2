import type { Database } from 'better-sqlite3'

import type { Repositories } from '../../../application/ports.ts'
import { createConnection } from '../connection.ts'
import { createCadenceRepository } from './cadences.ts'
import { createChangeRepository } from './changes.ts'
import { createCheckInRepository } from './check-ins.ts'
import { createCheckRepository, createCommunityNoteRepository } from './checks.ts'
import { createDayRepository } from './days.ts'
import { createDraftRepository } from './drafts.ts'
import { createEntryVersionRepository } from './entry-versions.ts'
import { createFollowUpRepository } from './follow-ups.ts'
import { createGoalRepository } from './goals.ts'
import { createJournalRepository } from './journal.ts'
import { createKeptLineRepository } from './kept-lines.ts'
import { createLookBackRepository } from './look-back.ts'
import { createExerciseMarkRepository, createTrackLevelRepository } from './marks.ts'
import { createMoveRepository } from './moves.ts'
import { createNudgeRepository } from './nudges.ts'
import { createOwnExerciseRepository } from './own-exercises.ts'
import { createPersonRepository } from './people.ts'
import {
  createCircleLimitRepository,
  createContactWayRepository,
  createImportantDateRepository,
  createPersonNoteRepository,
  createPhotoRepository,
} from './person-page.ts'
import { createPlanRepository } from './plans.ts'
import { createRunRepository } from './runs.ts'
import { createPauseRepository } from './pauses.ts'
import { createSearchRepository } from './search.ts'
import { createReviewRepository } from './reviews.ts'
import { createSignalRepository } from './signal.ts'
import { createSignalAnswerRepository } from './signal-answers.ts'
import { createTagRepository } from './tags.ts'
import { createAsideRepository, createExchangeRepository, createNearDateRepository } from './ties.ts'
import { createTodayStepRepository } from './today-steps.ts'
import { createTrashRepository } from './trash.ts'
import { createWalkRepository } from './walks.ts'

/** Every repository over one open database. */
export const createRepositories = (db: Database): Repositories => {
  const connection = createConnection(db)
  return {
    transact: connection.transact,
    writes: connection.writes,
    checkIns: createCheckInRepository(connection),
    days: createDayRepository(connection),
    people: createPersonRepository(connection),
    contactWays: createContactWayRepository(connection),
    personNotes: createPersonNoteRepository(connection),
    importantDates: createImportantDateRepository(connection),
    photos: createPhotoRepository(connection),
    circleLimits: createCircleLimitRepository(connection),
    cadences: createCadenceRepository(connection),
    followUps: createFollowUpRepository(connection),
    aside: createAsideRepository(connection),
    nearDates: createNearDateRepository(connection),
    exchanges: createExchangeRepository(connection),
    changes: createChangeRepository(connection),
    moves: createMoveRepository(connection),
    journal: createJournalRepository(connection),
    keptLines: createKeptLineRepository(connection),
    entryVersions: createEntryVersionRepository(connection),
    trash: createTrashRepository(connection),
    tags: createTagRepository(connection),
    search: createSearchRepository(connection),
    runs: createRunRepository(connection),
    todaySteps: createTodayStepRepository(connection),
    drafts: createDraftRepository(connection),
    marks: createExerciseMarkRepository(connection),
    levels: createTrackLevelRepository(connection),
    ownExercises: createOwnExerciseRepository(connection),
    walks: createWalkRepository(connection),
    checks: createCheckRepository(connection),
    communities: createCommunityNoteRepository(connection),
    plans: createPlanRepository(connection),
    goals: createGoalRepository(connection),
    lookBack: createLookBackRepository(connection),
    signal: createSignalRepository(connection),
    signalAnswers: createSignalAnswerRepository(connection),
    nudges: createNudgeRepository(connection),
    pauses: createPauseRepository(connection),
    reviews: createReviewRepository(connection),
  }
}
