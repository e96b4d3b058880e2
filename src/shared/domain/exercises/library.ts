import type { ExerciseSummary, Level, RunSize, SettingOfLife, Track } from './exercise.ts'
import type { RunState } from './run.ts'
import type { LevelReason } from '../coach/ladder.ts'
import type { LocalDay } from '../../time/day.ts'

/** What a person says of an exercise: it comes more often, or never. */
export const EXERCISE_MARKS = ['favourite', 'not-for-me'] as const
export type ExerciseMark = (typeof EXERCISE_MARKS)[number]

/** Where an exercise comes from: the product, the person, or a pack in the data folder. */
export const EXERCISE_ORIGINS = ['built-in', 'own', 'pack'] as const
export type ExerciseOrigin = (typeof EXERCISE_ORIGINS)[number]

/** An exercise as the library lists it, with what the person did with it. */
export type LibraryItem = ExerciseSummary & {
  readonly settings: readonly SettingOfLife[]
  readonly needsPerson: boolean
  readonly origin: ExerciseOrigin
  readonly mark: ExerciseMark | null
  readonly timesDone: number
  readonly lastDone: LocalDay | null
}

/** The ladder of a track as it is shown: a path with no way to fail. */
export type TrackLadder = {
  readonly track: Track
  /** The level that is being practised. */
  readonly level: Level
  /** The highest level that was easy; 0 when none has been yet. */
  readonly comfortable: Level | 0
  /** Set by hand, or null where the goes decide. */
  readonly byHand: Level | null
  /** What the level rests on; on the day of its last move, `day`. */
  readonly why: LevelReason
}

/** One time that an exercise was gone through, with what was written on the way. */
export type PastRun = {
  readonly id: string
  readonly day: LocalDay
  readonly state: RunState
  readonly size: RunSize
  /** How hard it felt, 0-10, before and after; null when no number was given. */
  readonly before: number | null
  readonly after: number | null
  /** Words that were written in the steps, in their order. */
  readonly texts: readonly string[]
}

/** What the library can be narrowed by. Null or empty: no limit. */
export type LibraryFilter = {
  readonly search: string
  readonly track: Track | null
  readonly level: Level | null
  /** At most so many minutes. */
  readonly minutes: number | null
  /** `gives`: gives energy or costs none. */
  readonly energy: 'gives' | 'costs' | null
  readonly company: 'alone' | 'online' | 'in-person' | null
  readonly mark: ExerciseMark | 'done' | null
}

/** Lower case, half width, katakana as hiragana: so that 「がっこう」 finds 「ガッコウ」. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))

const ONLINE = new Set(['voice', 'video', 'message', 'social-network'])

/** The items that pass a filter, in their order. Every word of the search is found in title or purpose, in either language. */
export const filterLibrary = (items: readonly LibraryItem[], filter: LibraryFilter): readonly LibraryItem[] => {
  const words = fold(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter((item) => {
    const text = fold([item.title.ja, item.title.en, item.purpose.ja, item.purpose.en].join('\n'))
    return (
      words.every((word) => text.includes(word)) &&
      (filter.track === null || item.track === filter.track) &&
      (filter.level === null || item.level === filter.level) &&
      (filter.minutes === null || item.minutes <= filter.minutes) &&
      (filter.energy === null || (filter.energy === 'gives') === item.energy >= 0) &&
      (filter.company === null || item.channels.some((channel) => companyOf(channel) === filter.company)) &&
      passesMark(item, filter.mark)
    )
  })
}

const companyOf = (channel: LibraryItem['channels'][number]): LibraryFilter['company'] => {
  if (channel === 'alone' || channel === 'in-person') return channel
  return ONLINE.has(channel) ? 'online' : null
}

/** What is "not for me" is only shown when it is asked for. */
const passesMark = (item: LibraryItem, mark: LibraryFilter['mark']): boolean => {
  if (mark === 'done') return item.timesDone > 0
  return mark === null ? item.mark !== 'not-for-me' : item.mark === mark
}
