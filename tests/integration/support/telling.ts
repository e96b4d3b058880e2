import type { DayRecord } from '../../../src/shared/domain/signal/index.ts'
import { addDays } from '../../../src/shared/time/day.ts'
import { anExercise } from '../../factories/exercise.ts'
import { aContact, anEntry } from '../../factories/inputs.ts'
import { createFakeExercises } from '../../fakes/exercises.ts'
import { createRandom } from '../../simulation/random.ts'
import { createWorld, type RunningApp } from './world.ts'

const FIRST_DAY = '2026-01-05' // a Monday
const CHANNELS = ['in-person', 'voice', 'video', 'message', 'social-network', 'other'] as const

export type Told = { readonly contacts: number; readonly drain: number; readonly mood: 3 | 4 | 5 | null }

/** Another generator than that of the simulation: a coin for each of six chances a day to meet somebody. */
export const tell = (seed: number, days: number, share: (day: number) => number): readonly (Told | null)[] => {
  const random = createRandom(seed)
  return Array.from({ length: days }, (_, day) => {
    if (random.chance(0.1)) return null
    const contacts = CHANNELS.filter(() => random.chance(0.22 * share(day))).length
    const drain = Array.from({ length: contacts }).filter(() => random.chance(0.2)).length
    return { contacts, drain, mood: random.chance(0.6) ? random.oneOf([3, 4, 4, 5] as const) : null }
  })
}

/** The same days as the signal gets them on the day after the last. */
export const recordsOf = (days: readonly (Told | null)[]): readonly DayRecord[] =>
  [...days, null].map((day) => ({
    contacts: day?.contacts ?? null,
    away: false,
    drain: day?.drain ?? 0,
    feel: day?.mood ?? null,
  }))

const restful = anExercise({ id: 'restful', track: 'rest', level: 1, channels: ['alone'], energy: 1 })

/** A notebook on the first day; with a later Monday all of it happens later. */
export const open = async (zone = 'Asia/Tokyo', firstDay = FIRST_DAY) => {
  const world = createWorld()
  world.clock.goTo(`${firstDay}T20:00[${zone}]`)
  const app = world.start({ exercises: createFakeExercises([restful]) })
  const { id } = await app.call('people.add', { name: '山田 花子', circle: 'friend' })
  const goTo = (index: number) => {
    world.clock.goTo(`${addDays(firstDay, index)}T20:00[${zone}]`)
  }
  return { ...world, app, personId: id, goTo, dayAt: (index: number) => addDays(firstDay, index) }
}

type Lived = {
  readonly app: RunningApp
  readonly personId: string
  readonly goTo: (index: number) => void
  readonly dayAt: (index: number) => string
}

/** Writes days down as a person would: each contact by itself, a check-in, or "no one today". */
export const live = async (
  { app, personId, goTo, dayAt }: Lived,
  days: readonly (Told | null)[],
  personIds: readonly string[] = [personId],
) => {
  for (const [index, day] of days.entries()) {
    goTo(index)
    if (day === null) continue
    for (let each = 0; each < day.contacts; each += 1) {
      const energy = each < day.drain ? -1 : 1
      const interaction = aContact({ channel: CHANNELS[each]!, personIds: [...personIds], energy })
      await app.call('journal.write', anEntry({ interaction, text: '' }))
    }
    if (day.mood !== null) await app.call('checkIns.save', { mood: day.mood, energy: day.mood, loneliness: null })
    else if (day.contacts === 0) await app.call('days.confirmNoContact', { localDay: dayAt(index) })
  }
  goTo(days.length)
}

/** Contacts come to an end, nearly, after twelve weeks. */
export const stop = (day: number) => (day < 84 ? 1 : 0.1)
