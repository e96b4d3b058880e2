import type { WeeklyTime } from '../settings/settings.ts'
import type { MinuteOfDay } from '../../time/wall-clock.ts'
import { DAY_KINDS, type HourRange, type WeekHours } from './hours.ts'
import { NUDGE_KINDS, type NudgeKind } from './nudge.ts'

/** How often a kind may come. `never` switches it off. */
export const FREQUENCIES = ['more', 'usual', 'fewer', 'never'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** Largest limits that can be chosen for what nobody asked for, in a day and in seven. */
export const MOST_PER_DAY = 2
export const MOST_PER_WEEK = 7

/** What the person chose for one kind. */
export type KindPreference = {
  readonly frequency: Frequency
  /** Epoch ms of the last choice: what happened before it no longer counts for or against the kind. */
  readonly chosenAt: number
}

/** What the person chose about nudges. */
export type NudgePreferences = {
  readonly isOn: boolean
  readonly kinds: Readonly<Record<NudgeKind, KindPreference>>
  /** How many that nobody asked for may come on a day, and in seven days. */
  readonly perDay: number
  readonly perWeek: number
  /** Nothing at all comes in quiet hours. */
  readonly quietHours: WeekHours
  /** What nobody asked for comes in these hours alone. */
  readonly activeHours: WeekHours
  /** Public holidays have hours of their own; otherwise they are like any other day. */
  readonly keepsHolidays: boolean
  /** When to be reminded of the check-in; null: not at all. */
  readonly checkInAt: MinuteOfDay | null
  /** When the weekly review is offered; null: not at all. */
  readonly reviewAt: WeeklyTime | null
}

const everyDay = (ranges: readonly HourRange[]): WeekHours =>
  Object.fromEntries(DAY_KINDS.map((day) => [day, ranges])) as Record<(typeof DAY_KINDS)[number], typeof ranges>

const at = (hours: number, minutes = 0): MinuteOfDay => hours * 60 + minutes

/** Before the person has chosen anything. The hours are those of the design's sources; see docs/nudges.md. */
export const DEFAULT_PREFERENCES: NudgePreferences = {
  isOn: true,
  kinds: Object.fromEntries(
    NUDGE_KINDS.map((kind) => [kind, { frequency: 'usual', chosenAt: 0 }]),
  ) as unknown as NudgePreferences['kinds'],
  perDay: 1,
  perWeek: 3,
  quietHours: everyDay([{ from: at(21), to: at(8) }]),
  activeHours: everyDay([
    { from: at(12, 15), to: at(13) },
    { from: at(18), to: at(20) },
  ]),
  keepsHolidays: true,
  checkInAt: null,
  reviewAt: null,
}
