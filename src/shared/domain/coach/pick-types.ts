import type { LocalDay } from '../../time/day.ts'
import type { CheckIn } from '../checkins/check-in.ts'
import type { Exercise, Level, RunSize, Track } from '../exercises/exercise.ts'
import type { RunState } from '../exercises/run.ts'
import type { LevelByHand } from './ladder.ts'

/** The level of the signal (つながりのようす), as far as the picker needs it. */
export type PickSignalLevel = 'learning' | 'steady' | 'watch' | 'low' | 'high'

/** What kind of change the signal saw. */
export type PickSignalPattern =
  'quiet' | 'feeling-low' | 'overloaded' | 'withdrawn-and-low' | 'withdrawn-and-drained' | 'lonely-in-company'

/** One time that an exercise was begun. */
export type PickRun = {
  readonly exerciseId: string
  readonly day: LocalDay
  readonly state: RunState
  readonly size: RunSize
  /** How hard it felt, 0-10; null when no number was given. */
  readonly before: number | null
  readonly after: number | null
}

/** One time that an exercise stood on the home screen as the step of the day. */
export type PickOffer = {
  readonly exerciseId: string
  readonly day: LocalDay
  /** "Not today", or another one was asked for. */
  readonly isSkipped: boolean
}

/** All that the choice of a day rests on. Nothing else does: the same state gives the same choice. */
export type PickState = {
  readonly today: LocalDay
  /** Hour on the person's clock, 0-23. */
  readonly hour: number
  readonly exercises: readonly Exercise[]
  /** Today's; null when there is none. */
  readonly checkIn: Pick<CheckIn, 'mood' | 'energy'> | null
  /** Null while there is no signal. */
  readonly signal: { readonly level: PickSignalLevel; readonly pattern: PickSignalPattern | null } | null
  /** Minutes that the person says they have; null when they did not say. */
  readonly minutesAvailable: number | null
  readonly people: {
    /** Whether there is anybody to choose in a step that asks for somebody. */
    readonly hasPeople: boolean
    /** Ids of those whom it would be good to write to now, the most due first. */
    readonly dueIds: readonly string[]
  }
  /** Oldest first. Runs of exercises that no longer exist, and those after today, are passed over. */
  readonly runs: readonly PickRun[]
  /** Oldest first, on one day in the order of offering. */
  readonly offers: readonly PickOffer[]
  /** Exercises marked "not for me": never offered. */
  readonly notForMe: ReadonlySet<string>
  readonly favourites: ReadonlySet<string>
  readonly levelsByHand: Partial<Readonly<Record<Track, LevelByHand>>>
}

/** Why a step was chosen, as data; the interface turns it into one sentence. */
export type PickReason =
  /** The check-in says that energy is low: something restful, for oneself. */
  | { readonly kind: 'low-energy' }
  /** The signal advises rest first. */
  | { readonly kind: 'needs-rest'; readonly pattern: PickSignalPattern | null }
  /** Mood is low: nothing new or harder today. */
  | { readonly kind: 'low-mood' }
  /** Back after a while without the app: something familiar or easy. */
  | { readonly kind: 'welcome-back'; readonly days: number }
  /** The first day. */
  | { readonly kind: 'first-steps' }
  /** It suits what the signal shows. */
  | { readonly kind: 'suits-signal'; readonly pattern: PickSignalPattern }
  /** There is somebody whom it would be good to write to. The most due first. */
  | { readonly kind: 'person-due'; readonly personIds: readonly string[] }
  /** A track that was never tried. */
  | { readonly kind: 'new-track'; readonly track: Track }
  /** A track that has not come up for so many days. */
  | { readonly kind: 'track-rested'; readonly track: Track; readonly days: number }
  /** It is on the level that is being practised in this track, above the first. */
  | { readonly kind: 'level'; readonly track: Track; readonly level: Level }
  /** It gives energy, on a day that can use some. */
  | { readonly kind: 'gives-energy' }
  /** It fits into the minutes that there are; in its smaller size where `size` says so. */
  | { readonly kind: 'fits-time'; readonly minutes: number; readonly size: RunSize }
  /** It is late or early: nothing that disturbs somebody. */
  | { readonly kind: 'quiet-hour' }
  /** It asks for nobody, as nobody is in the list of people yet. */
  | { readonly kind: 'needs-nobody' }
  | { readonly kind: 'favourite' }
  /** A favourite that comes back sooner than other steps do. */
  | { readonly kind: 'asked-again'; readonly days: number }
  /** It was there so many days ago; nothing else fits today. */
  | { readonly kind: 'came-back'; readonly days: number }
  /** None of the above: a change from the last days. */
  | { readonly kind: 'something-different' }
  /** It is today's part of a path that is being walked; `index` counts the days of the path from 0. */
  | { readonly kind: 'path'; readonly pathId: string; readonly index: number }
  /** The person picked it themselves. */
  | { readonly kind: 'chosen' }

export type Suggestion = {
  readonly exerciseId: string
  /** The size to begin with: `smaller` where only that fits into the minutes available. */
  readonly size: RunSize
  /** Never empty; the most important first. */
  readonly reasons: readonly PickReason[]
}

/** The step of the day, with up to two others, of other tracks where there are some. */
export type PickOfDay = Suggestion & { readonly alternatives: readonly Suggestion[] }
