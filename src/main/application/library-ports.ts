/** Ports of everything around the exercises: content, packs, files, and what is kept of the library. */
import type { LevelByHand } from '../../shared/domain/coach/ladder.ts'
import type {
  Check,
  CheckKind,
  CommunityItem,
  CommunityNote,
  NetworkKind,
  SelfCheckItem,
} from '../../shared/domain/checks/check.ts'
import type { Exercise, RunSize, Track } from '../../shared/domain/exercises/exercise.ts'
import type { Flaw } from '../../shared/domain/exercises/flaw.ts'
import type { ExerciseMark } from '../../shared/domain/exercises/library.ts'
import type { Path, PathState, PathStep, Walk } from '../../shared/domain/paths/path.ts'
import type { SupportResource } from '../../shared/domain/support/support.ts'
import type { Moment } from '../../shared/time/day.ts'

/** The guided paths, checked. Loaded at the first call and kept. */
export type PathSource = {
  readonly all: () => readonly Path[]
  readonly find: (id: string) => Path | undefined
}

/** The items of the short forms, in the order in which they are asked. */
export type Checklists = {
  readonly selfCheck: readonly SelfCheckItem[]
  readonly networks: readonly NetworkKind[]
  readonly communities: readonly CommunityItem[]
}

/** The short forms, checked. Loaded at the first call and kept. */
export type ChecklistSource = { readonly read: () => Checklists }

/** Whom to turn to, checked, in the order of showing. Loaded at the first call and kept. */
export type SupportSource = { readonly read: () => readonly SupportResource[] }

/** Something wrong in a file that a person wrote. Line and column count from 1. */
export type FileProblem = Flaw & { readonly line: number; readonly column: number }

/** A pack as it was read. With a problem it has no exercises. */
export type Pack = {
  /** Name of the file in the folder of packs. */
  readonly file: string
  /** Each with the line on which its id stands. */
  readonly exercises: readonly { readonly exercise: Exercise; readonly line: number }[]
  readonly problems: readonly FileProblem[]
}

/** Reads a pack out of the bytes of a file. Never rejects: what is wrong is in the pack. */
export type PackReader = (file: string, bytes: Uint8Array) => Promise<Pack>

/** The packs of exercises that lie in the data folder. What rejects is the disk. */
export type PackStore = {
  /** Reads the folder, at the first call. Never rejects: what cannot be read is a problem of its pack. */
  readonly ready: () => Promise<void>
  /** In the order of their names; empty before `ready`. */
  readonly all: () => readonly Pack[]
  /** Reads a file without taking it over. */
  readonly check: (file: string, bytes: Uint8Array) => Promise<Pack>
  /** Copies a file into the folder, whole or not at all, under a name like its own that is free. */
  readonly add: (file: string, bytes: Uint8Array) => Promise<Pack>
  /** Puts a pack aside. False when there is no such pack. */
  readonly remove: (file: string) => Promise<boolean>
  /** Takes a pack back that was put aside. False when there is none; true also when it is there already. */
  readonly restore: (file: string) => Promise<boolean>
  /** All exercises as one pack, in the words of the file. */
  readonly write: (name: string, exercises: readonly Exercise[]) => Promise<string>
}

export type FileFilter = { readonly name: string; readonly extensions: readonly string[] }

/** The windows in which the desktop asks for a file. Both give null when the person thought better of it, and reject when the disk fails. */
export type FileDialogs = {
  /** Reads the file that is chosen. Of one larger than `maxBytes` one byte more comes, so that it shows. */
  readonly openFile: (
    filters: readonly FileFilter[],
    maxBytes: number,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>
  /** Writes a text, whole or in pieces, or bytes, where the person says, and answers where that is. */
  readonly saveFile: (
    suggestedName: string,
    content: string | Uint8Array | AsyncIterable<string>,
  ) => Promise<string | null>
}

/** A part of a window, in its pixels from the upper left. */
export type WindowPart = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Takes what the window shows. Each gives null when there is no window. */
export type Camera = {
  /** As PNG. */
  readonly picture: (part: WindowPart) => Promise<Uint8Array | null>
  /** As PNG, also what lies outside of the window; the part is in pixels of the whole page. */
  readonly wholePicture: (part: WindowPart) => Promise<Uint8Array | null>
  /** The whole page as it is printed, as PDF on A4. */
  readonly print: () => Promise<Uint8Array | null>
}

export type ExerciseMarkRepository = {
  readonly all: () => ReadonlyMap<string, ExerciseMark>
  /** Null takes the mark away. */
  readonly set: (exerciseId: string, mark: ExerciseMark | null, at: Moment) => void
}

export type TrackLevelRepository = {
  readonly all: () => Partial<Readonly<Record<Track, LevelByHand>>>
  /** Null gives the level back to the goes. */
  readonly set: (track: Track, level: LevelByHand['level'] | null, at: Moment) => void
}

export type OwnExerciseRepository = {
  readonly list: () => readonly Exercise[]
  readonly find: (id: string) => Exercise | null
  /** Also one that was removed: its history is still there. */
  readonly findEver: (id: string) => Exercise | null
  readonly count: () => number
  readonly add: (exercise: Exercise, at: Moment) => void
  /** False when there is no such exercise. */
  readonly update: (exercise: Exercise, at: Moment) => boolean
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}

export type WalkRepository = {
  readonly find: (id: string) => Walk | null
  /** The open walk of a path. */
  readonly findOpen: (pathId: string) => Walk | null
  /** Every open walk, the one that was begun last first. */
  readonly open: () => readonly Walk[]
  /** The latest walk of each path. */
  readonly latest: () => readonly Walk[]
  /** Walks in which a run counts as a day. */
  readonly ofRun: (runId: string) => readonly Walk[]
  readonly add: (walk: Pick<Walk, 'id' | 'pathId'>, at: Moment) => void
  readonly setState: (id: string, state: PathState, at: Moment) => void
  /** A step that is done names its run. */
  readonly addStep: (id: string, step: Pick<PathStep, 'index' | 'state'>, runId: string | null, at: Moment) => void
  readonly removeStep: (id: string, index: number) => void
  readonly removeStepsOfRun: (runId: string) => void
}

export type CheckRepository = {
  /** Newest first. */
  readonly list: (kind: CheckKind) => readonly Check[]
  readonly add: (check: Check) => void
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}

export type CommunityNoteRepository = {
  /** In the order in which they were added. */
  readonly list: () => readonly CommunityNote[]
  readonly find: (id: string) => CommunityNote | null
  readonly add: (note: CommunityNote, at: Moment) => void
  readonly update: (note: CommunityNote, at: Moment) => boolean
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}

/** "Plan it for later": an exercise that is due at an instant. */
export type Plan = {
  readonly id: string
  readonly exerciseId: string
  readonly size: RunSize
  readonly due: Moment
}

export type PlanRepository = {
  /** Those that were not begun, soonest first. */
  readonly waiting: () => readonly Plan[]
  readonly add: (plan: Plan, at: Moment) => void
  /** The plans of an exercise that are due before an instant (epoch ms) have been begun. */
  readonly begin: (exerciseId: string, dueBefore: number, at: Moment) => void
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}
