import { DAY_KINDS, type HourRange, type WeekHours } from '../../../src/shared/domain/nudges/hours.ts'
import type { NudgeAnswer } from '../../../src/shared/domain/nudges/nudge.ts'
import { DEFAULT_PREFERENCES, type NudgePreferences } from '../../../src/shared/domain/nudges/preferences.ts'

const at = (hours: number, minutes = 0): number => hours * 60 + minutes
const range = (from: number, to: number): HourRange => ({ from: at(from), to: at(to) })

const week = (ranges: readonly HourRange[], others: Partial<WeekHours> = {}): WeekHours => ({
  ...(Object.fromEntries(DAY_KINDS.map((day) => [day, ranges])) as unknown as WeekHours),
  ...others,
})

/** When somebody sits at the computer on a kind of day, and when it is on at all (both in minutes of the wall clock). */
export type Habit = { readonly on: readonly HourRange[]; readonly seated: number }

/** What somebody does with a nudge: weights of the answers; what is left over is no answer at all. */
export type Manners = Partial<Readonly<Record<NudgeAnswer, number>>>

/** People made up to try the planner on. All figures are assumptions, as unlike one another as people are. */
export type NudgePersona = {
  readonly name: string
  /** One line for the report. */
  readonly about: string
  /** Zones, with the day of the year from which each holds. */
  readonly zones: readonly { readonly from: number; readonly zone: string }[]
  readonly keepsHolidays: boolean
  readonly workday: Habit
  readonly dayOff: Habit
  /** ISO weekdays of work. */
  readonly works: readonly number[]
  /** Meetings of a workday, and how many of them are shown full-screen. */
  readonly meetings: number
  readonly presenting: number
  /** Share of hours with do-not-disturb on. */
  readonly doNotDisturb: number
  /** Chance that the machine sleeps through a break. */
  readonly sleepy: number
  readonly manners: Manners
  /** Weeks (0-51) in which nothing is answered at all. */
  readonly silentWeeks: readonly number[]
  /** The hour of the day in which answers come twice as often. */
  readonly bestHour: number
  /** Pauses of the notebook: first day and length. */
  readonly away: readonly { readonly from: number; readonly days: number }[]
  /** Chance of a day to pause for an hour, or a day, or a week; and to rest for today. */
  readonly pauses: number
  readonly rests: number
  /** Exercises planned a day, entries written a day, promises made a day. */
  readonly plans: number
  readonly writes: number
  readonly promises: number
  /** How many of the weeks the signal is low or high in. */
  readonly signal: number
  /** How many times in the year the clock is set back by an hour or three. */
  readonly setBacks: number
  readonly preferences: NudgePreferences
}

const OFFICE: Habit = { on: [range(9, 12), range(13, 18), range(19, 22)], seated: 0.85 }
const EVENING: Habit = { on: [range(10, 13), range(18, 23)], seated: 0.6 }
const WILLING: Manners = { opened: 0.35, done: 0.15, later: 0.08, tomorrow: 0.04, 'not-today': 0.04, closed: 0.1 }

const usual: NudgePersona = {
  name: 'office',
  about: 'Works nine to six in Tokyo, answers half of what comes, best in the evening.',
  zones: [{ from: 0, zone: 'Asia/Tokyo' }],
  keepsHolidays: true,
  workday: OFFICE,
  dayOff: EVENING,
  works: [1, 2, 3, 4, 5],
  meetings: 2,
  presenting: 0.3,
  doNotDisturb: 0.05,
  sleepy: 0.3,
  manners: WILLING,
  silentWeeks: [],
  bestHour: 19,
  away: [{ from: 210, days: 7 }],
  pauses: 0.02,
  rests: 0.02,
  plans: 0.3,
  writes: 0.8,
  promises: 0.2,
  signal: 0.15,
  setBacks: 0,
  preferences: { ...DEFAULT_PREFERENCES, checkInAt: at(20, 30), reviewAt: { weekday: 7, minute: at(18, 30) } },
}

/** Ten lives. Each overrides what is unlike the first. */
const LIVES: readonly NudgePersona[] = [
  usual,
  {
    ...usual,
    name: 'in meetings',
    about: 'Works from home in Berlin, in calls for half of the day, often presenting.',
    zones: [{ from: 0, zone: 'Europe/Berlin' }],
    keepsHolidays: false,
    meetings: 7,
    presenting: 0.5,
    preferences: { ...usual.preferences, activeHours: week([range(10, 12), range(14, 17)]), checkInAt: null },
  },
  {
    ...usual,
    name: 'on shifts',
    about:
      'Cares for others in Osaka, day and night in turns; sleeps by day on some days; drained for a third of the year.',
    zones: [{ from: 0, zone: 'Asia/Tokyo' }],
    workday: { on: [range(15, 20)], seated: 0.5 },
    dayOff: { on: [range(11, 23)], seated: 0.4 },
    works: [2, 3, 6, 7],
    signal: 0.35,
    preferences: {
      ...usual.preferences,
      quietHours: week([range(22, 10)], {
        wed: [range(0, 15), range(21, 0)],
        thu: [range(0, 15)],
        sat: [range(22, 12)],
      }),
      activeHours: week([range(12, 14), range(16, 20)]),
      checkInAt: null,
    },
  },
  {
    ...usual,
    name: 'night owl',
    about: 'Los Angeles; at the screen until three, with hours that go on past midnight.',
    zones: [{ from: 0, zone: 'America/Los_Angeles' }],
    keepsHolidays: false,
    workday: { on: [range(13, 18), { from: at(20), to: at(24) }, range(0, 3)], seated: 0.95 },
    dayOff: { on: [range(14, 24), range(0, 3)], seated: 0.8 },
    bestHour: 23,
    preferences: {
      ...usual.preferences,
      quietHours: week([range(3, 11)]),
      activeHours: week([range(14, 16), { from: at(22, 30), to: at(1, 30) }]),
      checkInAt: at(0, 30),
      reviewAt: { weekday: 1, minute: at(1) },
    },
  },
  {
    ...usual,
    name: 'traveller',
    about: 'Tokyo, London, New York, Honolulu, Auckland: another zone every few weeks, the date line both ways.',
    zones: [
      { from: 0, zone: 'Asia/Tokyo' },
      { from: 30, zone: 'Europe/London' },
      { from: 44, zone: 'Asia/Tokyo' },
      { from: 84, zone: 'America/New_York' },
      { from: 100, zone: 'Pacific/Honolulu' },
      { from: 107, zone: 'Pacific/Auckland' },
      { from: 128, zone: 'Pacific/Honolulu' },
      { from: 133, zone: 'Asia/Tokyo' },
      { from: 200, zone: 'Europe/London' },
      { from: 203, zone: 'America/New_York' },
      { from: 206, zone: 'Asia/Tokyo' },
      { from: 290, zone: 'Europe/London' },
      { from: 310, zone: 'Asia/Kathmandu' },
      { from: 330, zone: 'Asia/Tokyo' },
    ],
    keepsHolidays: false,
  },
  {
    ...usual,
    name: 'island',
    about: 'Lord Howe Island, where the clock moves by half an hour; the machine’s clock is set back now and then.',
    zones: [{ from: 0, zone: 'Australia/Lord_Howe' }],
    keepsHolidays: false,
    setBacks: 12,
    preferences: { ...usual.preferences, activeHours: week([range(9, 12), range(17, 21)]) },
  },
  {
    ...usual,
    name: 'seldom there',
    about: 'Sapporo; at the computer on two evenings a week, for an hour.',
    workday: { on: [], seated: 0 },
    dayOff: { on: [range(19, 20)], seated: 0.9 },
    works: [1, 3, 4, 5, 7],
    meetings: 0,
    writes: 0.15,
    plans: 0.05,
  },
  {
    ...usual,
    name: 'never answers',
    about: 'Lets everything pass; also whole weeks without any look at the screen.',
    manners: { closed: 0.3 },
    writes: 0.1,
    plans: 0.1,
    promises: 0.3,
  },
  {
    ...usual,
    name: 'puts off',
    about: 'Says “later” to most things, forgets, answers again; ten silent weeks; often pauses.',
    manners: { later: 0.45, tomorrow: 0.2, 'next-week': 0.1, opened: 0.1, 'not-helpful': 0.02, 'topic-rests': 0.03 },
    silentWeeks: [3, 4, 10, 11, 20, 21, 22, 33, 40, 41],
    pauses: 0.08,
    rests: 0.08,
    plans: 0.6,
  },
  {
    ...usual,
    name: 'wants more',
    about: 'New York; asks for more of everything, up to two a day; do-not-disturb on for half of the time.',
    zones: [{ from: 0, zone: 'America/New_York' }],
    keepsHolidays: false,
    doNotDisturb: 0.5,
    sleepy: 0.9,
    signal: 0.3,
    preferences: {
      ...usual.preferences,
      perDay: 2,
      perWeek: 5,
      kinds: Object.fromEntries(
        Object.entries(DEFAULT_PREFERENCES.kinds).map(([kind, each]) => [kind, { ...each, frequency: 'more' }]),
      ) as unknown as NudgePreferences['kinds'],
      activeHours: week([range(9, 12), range(13, 21)], { sun: [range(15, 19)], sat: [] }),
    },
  },
]

export const NUDGE_PERSONAS: readonly NudgePersona[] = LIVES.map((persona) => ({
  ...persona,
  preferences: { ...persona.preferences, keepsHolidays: persona.keepsHolidays },
}))
