/**
 * What the use cases need from the world, as types. Adapters live in `infrastructure` and
 * `platform`; tests pass fakes from `tests/fakes`, or the real adapter where it runs in plain Node.
 */
import type { CheckIn } from '../../shared/domain/checkins/check-in.ts'
import type { PickOffer, PickReason } from '../../shared/domain/coach/pick-types.ts'
import type { Exercise, RunSize } from '../../shared/domain/exercises/exercise.ts'
import type { Run, StepAnswer } from '../../shared/domain/exercises/run.ts'
import type { KnownDay } from '../../shared/domain/journal/contacts.ts'
import type { Settings } from '../../shared/schemas/settings.ts'
import type { AppInfo } from '../../shared/ipc/contract.ts'
import type { Area } from '../../shared/ipc/events.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'
import type { SearchRepository } from './find-ports.ts'
import type {
  EntryVersionRepository,
  JournalRepository,
  KeptLineRepository,
  TagRepository,
  TrashRepository,
} from './journal-ports.ts'
import type {
  CheckRepository,
  CommunityNoteRepository,
  ExerciseMarkRepository,
  OwnExerciseRepository,
  PlanRepository,
  TrackLevelRepository,
  WalkRepository,
} from './library-ports.ts'
import type { GoalRepository } from './goal-ports.ts'
import type { LookBackRepository } from './look-back-ports.ts'
import type { NudgeRepository } from './nudge-ports.ts'
import type { PauseRepository } from './pause-ports.ts'
import type { ReviewRepository } from './review-ports.ts'
import type { SignalAnswerRepository, SignalRepository } from './signal-ports.ts'
import type {
  CircleLimitRepository,
  ContactWayRepository,
  ImportantDateRepository,
  PersonNoteRepository,
  PersonRepository,
  PhotoRepository,
} from './people-ports.ts'

import type {
  AsideRepository,
  CadenceRepository,
  ExchangeRepository,
  FollowUpRepository,
  NearDateRepository,
} from './ties-ports.ts'
import type { ChangeRepository, MoveRepository } from './change-ports.ts'

export type { Clock } from '../../shared/time/clock.ts'

/** Makes ids: UUID version 7, so that rows sort by the time they were made. */
export type Ids = { readonly next: () => string }

/** Logs ids, counts, durations and codes; never a name or a word that the person wrote. */
export type Logger = {
  readonly info: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void
  readonly warn: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void
  readonly error: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void
}

/** Keeps the settings. `write` is durable when it returns, and throws when the file cannot be written. */
export type SettingsStore = {
  readonly read: () => Settings
  readonly write: (settings: Settings) => void
}

/** The exercises that the product comes with, checked. Loaded at the first call and kept. */
export type ExerciseSource = {
  readonly all: () => readonly Exercise[]
  readonly find: (id: string) => Exercise | undefined
}

/** Tells the windows that data changed. */
export type Announcer = { readonly dataChanged: (areas: readonly Area[]) => void }

/** Runs a function as one write: all of it is kept, durably, or none of it. Nested calls join the outer one. */
export type Transact = <Value>(work: () => Value) => Value

export type CheckInRepository = {
  readonly onDay: (day: LocalDay) => CheckIn | null
  /** Replaces the check-in of that day. */
  readonly save: (checkIn: CheckIn) => void
  /** Returns whether there was one. */
  readonly remove: (day: LocalDay) => boolean
}

/** What the person said of a day, beyond what was logged on it. */
export type DayConfirmationKind = 'no-contact' | 'week-complete' | 'almost-none'

export type DayRepository = {
  readonly confirm: (at: Moment, day: LocalDay, kind: DayConfirmationKind) => void
  readonly unconfirm: (day: LocalDay, kind: DayConfirmationKind) => boolean
  readonly isConfirmed: (day: LocalDay, kind: DayConfirmationKind) => boolean
  /**
   * Days from `from` to `to`, both included, that are known, with their contacts: something logged, a
   * check-in, or a confirmation. Contacts of a day are distinct pairs of person and channel; an
   * interaction that names nobody counts as one.
   */
  readonly known: (from: LocalDay, to: LocalDay) => readonly KnownDay[]
  readonly firstKnown: () => LocalDay | null
}

export type RunRepository = {
  readonly add: (run: Run, at: Moment) => void
  readonly find: (id: string) => Run | null
  /** The latest open run, of the given exercise or of any. */
  readonly findOpen: (exerciseId: string | null) => Run | null
  /** The latest run of an exercise that was begun on that day. */
  readonly findOnDay: (exerciseId: string, day: LocalDay) => Run | null
  readonly saveAnswer: (id: string, stepId: string, answer: StepAnswer, at: Moment) => void
  readonly update: (run: Pick<Run, 'id' | 'state' | 'size' | 'stepId'>, at: Moment) => boolean
  /** Every run there was, with the numbers that were given, the oldest first. */
  readonly past: () => readonly RatedRun[]
  /** Every run of an exercise with its answers, and the day on which it was begun; the newest first. */
  readonly ofExercise: (exerciseId: string) => readonly { readonly run: Run; readonly day: LocalDay }[]
  /** How many times each exercise was done, and the day of the latest. Those never done are missing. */
  readonly done: () => ReadonlyMap<string, { readonly times: number; readonly lastDay: LocalDay }>
}

/** A run as the coach looks at it. */
export type RatedRun = Pick<Run, 'exerciseId' | 'state' | 'size'> & {
  readonly day: LocalDay
  /** Numbers given on the steps that ask for one, by id of the step. */
  readonly ratings: ReadonlyMap<string, number>
}

/** The small step that was chosen for a day. */
export type TodayStep = {
  readonly day: LocalDay
  readonly exerciseId: string
  /** The size to begin with. */
  readonly size: RunSize
  /** Never empty; the most important first. */
  readonly reasons: readonly PickReason[]
  /** "Not today", or another one was asked for. */
  readonly isSkipped: boolean
}

export type TodayStepRepository = {
  /** Everything offered on a day, the step that stands last. */
  readonly onDay: (day: LocalDay) => readonly TodayStep[]
  /** Everything that was ever offered, the oldest first. */
  readonly past: () => readonly PickOffer[]
  /** Makes this the step of its day. The exercises offered before it stay remembered. */
  readonly save: (step: TodayStep, at: Moment) => void
}

export type DraftRepository = {
  readonly get: (key: string) => string | null
  readonly put: (key: string, value: string, at: Moment) => void
  readonly discard: (key: string) => void
}

/** What a window may ask of the application itself. Each returns before it takes effect, so that the answer arrives. */
export type AppControl = {
  /** Everything of `app.info` but the problem, which the core knows. */
  readonly info: () => Omit<AppInfo, 'problem'>
  readonly openDataFolder: () => void | Promise<void>
  readonly leaveQuickLog: (route: string | null) => void
  readonly quit: () => void
  readonly restart: () => void
}

export type Repositories = {
  readonly transact: Transact
  /** Goes up with every write. While it is the same, so is all that can be read. */
  readonly writes: () => number
  readonly checkIns: CheckInRepository
  readonly days: DayRepository
  readonly people: PersonRepository
  readonly contactWays: ContactWayRepository
  readonly personNotes: PersonNoteRepository
  readonly importantDates: ImportantDateRepository
  readonly photos: PhotoRepository
  readonly circleLimits: CircleLimitRepository
  readonly cadences: CadenceRepository
  readonly followUps: FollowUpRepository
  readonly aside: AsideRepository
  readonly nearDates: NearDateRepository
  readonly exchanges: ExchangeRepository
  readonly changes: ChangeRepository
  readonly moves: MoveRepository
  readonly journal: JournalRepository
  readonly keptLines: KeptLineRepository
  readonly entryVersions: EntryVersionRepository
  readonly trash: TrashRepository
  readonly tags: TagRepository
  readonly search: SearchRepository
  readonly runs: RunRepository
  readonly todaySteps: TodayStepRepository
  readonly drafts: DraftRepository
  readonly marks: ExerciseMarkRepository
  readonly levels: TrackLevelRepository
  readonly ownExercises: OwnExerciseRepository
  readonly walks: WalkRepository
  readonly checks: CheckRepository
  readonly communities: CommunityNoteRepository
  readonly plans: PlanRepository
  readonly goals: GoalRepository
  readonly lookBack: LookBackRepository
  readonly signal: SignalRepository
  readonly signalAnswers: SignalAnswerRepository
  readonly nudges: NudgeRepository
  readonly pauses: PauseRepository
  readonly reviews: ReviewRepository
}
