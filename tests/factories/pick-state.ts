import type { PickOffer, PickRun, PickState } from '../../src/shared/domain/coach/pick-types.ts'
import { addDays, type LocalDay } from '../../src/shared/time/day.ts'
import { aLibrary } from './exercise.ts'

/** A Saturday afternoon with nothing known but that there are people. */
export const aPickState = (fields: Partial<PickState> = {}): PickState => ({
  today: '2026-11-21',
  hour: 15,
  exercises: aLibrary(),
  checkIn: null,
  signal: null,
  minutesAvailable: null,
  people: { hasPeople: true, dueIds: [] },
  runs: [],
  offers: [],
  notForMe: new Set(),
  favourites: new Set(),
  levelsByHand: {},
  ...fields,
})

const daysAgo = (days: number): LocalDay => addDays('2026-11-21', -days)

/** A run of so many days before that afternoon, done in full, without a number. */
export const aPickRun = (exerciseId: string, days: number, fields: Partial<PickRun> = {}): PickRun => ({
  exerciseId,
  day: daysAgo(days),
  state: 'done',
  size: 'full',
  before: null,
  after: null,
  ...fields,
})

export const aPickOffer = (exerciseId: string, days: number, isSkipped = false): PickOffer => ({
  exerciseId,
  day: daysAgo(days),
  isSkipped,
})
