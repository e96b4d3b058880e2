import { describe, expect, it } from 'vitest'

import { assessDays, type DayRecord } from '../../src/shared/domain/signal/index.ts'
import { PRODUCT_OPTIONS } from '../../src/shared/domain/signal/product-options.ts'
import { addDays } from '../../src/shared/time/day.ts'
import { anExercise } from '../factories/exercise.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { createFakeExercises } from '../fakes/exercises.ts'
import { createRandom } from '../simulation/random.ts'
import { createWorld, type RunningApp } from './support/world.ts'

const FIRST_DAY = '2026-01-05' // a Monday
const CHANNELS = ['in-person', 'voice', 'video', 'message', 'social-network', 'other'] as const

type Told = { readonly contacts: number; readonly drain: number; readonly mood: 3 | 4 | 5 | null }

/** Another generator than that of the simulation: a coin for each of six chances a day to meet somebody. */
const tell = (seed: number, days: number, share: (day: number) => number): readonly (Told | null)[] => {
  const random = createRandom(seed)
  return Array.from({ length: days }, (_, day) => {
    if (random.chance(0.1)) return null
    const contacts = CHANNELS.filter(() => random.chance(0.22 * share(day))).length
    const drain = Array.from({ length: contacts }).filter(() => random.chance(0.2)).length
    return { contacts, drain, mood: random.chance(0.6) ? random.oneOf([3, 4, 4, 5] as const) : null }
  })
}

/** The same days as the signal gets them on the day after the last. */
const recordsOf = (days: readonly (Told | null)[]): readonly DayRecord[] =>
  [...days, null].map((day) => ({
    contacts: day?.contacts ?? null,
    away: false,
    drain: day?.drain ?? 0,
    feel: day?.mood ?? null,
  }))

const restful = anExercise({ id: 'restful', track: 'rest', level: 1, channels: ['alone'], energy: 1 })

const open = async (zone = 'Asia/Tokyo') => {
  const world = createWorld()
  world.clock.goTo(`${FIRST_DAY}T20:00[${zone}]`)
  const app = world.start({ exercises: createFakeExercises([restful]) })
  const { id } = await app.call('people.add', { name: '山田 花子', circle: 'friend' })
  const goTo = (index: number) => {
    world.clock.goTo(`${addDays(FIRST_DAY, index)}T20:00[${zone}]`)
  }
  return { ...world, app, personId: id, goTo }
}

/** Writes days down as a person would: each contact by itself, a check-in, or "no one today". */
const live = async (
  { app, personId, goTo }: { app: RunningApp; personId: string; goTo: (index: number) => void },
  days: readonly (Told | null)[],
) => {
  for (const [index, day] of days.entries()) {
    goTo(index)
    if (day === null) continue
    for (let each = 0; each < day.contacts; each += 1) {
      const energy = each < day.drain ? -1 : 1
      const interaction = aContact({ channel: CHANNELS[each]!, personIds: [personId], energy })
      await app.call('journal.write', anEntry({ interaction, text: '' }))
    }
    if (day.mood !== null) await app.call('checkIns.save', { mood: day.mood, energy: day.mood, loneliness: null })
    else if (day.contacts === 0) await app.call('days.confirmNoContact', { localDay: addDays(FIRST_DAY, index) })
  }
  goTo(days.length)
}

const stop = (day: number) => (day < 84 ? 1 : 0.1)

describe('the signal of a notebook', () => {
  it('is still learning in an empty one', async () => {
    const { app } = await open()
    expect(await app.call('signal.get', {})).toMatchObject({
      ...{ level: 'steady', data: 'learning', learnedDays: 0, reasons: [], advice: null, usual: null },
    })
  })

  it('counts the days that it has learnt from', async () => {
    const world = await open()
    await live(
      world,
      tell(1, 12, () => 1),
    )
    const known = tell(1, 12, () => 1).filter((day) => day !== null).length
    expect(await world.app.call('signal.get', {})).toMatchObject({ data: 'learning', learnedDays: known })
  })

  it.each([2, 3])('says of other people’s days what the rule says of them (%i)', async (seed) => {
    const world = await open()
    const days = tell(seed, 119, stop)
    await live(world, days)
    const signal = await world.app.call('signal.get', {})
    const { level, pattern, data, reasons } = assessDays(recordsOf(days), PRODUCT_OPTIONS).at(-1)!
    expect(signal).toMatchObject({ level, pattern, data, reasons })
    expect(level).not.toBe('steady')
    expect(signal.advice).not.toBeNull()
    expect(signal.usual!.from < signal.usual!.to).toBe(true)
  })

  it('works everything out anew when days of the past are filled in or taken away', async () => {
    const world = await open()
    const days = tell(2, 119, stop)
    await live(world, days)
    const before = await world.app.call('signal.get', {})
    const added: string[] = []
    for (let index = 100; index < 119; index += 1) {
      if (days[index] === null) continue
      world.goTo(index)
      for (const channel of ['in-person', 'voice'] as const) {
        const interaction = aContact({ channel, personIds: [], energy: 1 })
        added.push((await world.app.call('journal.write', anEntry({ interaction, text: '' }))).id)
      }
    }
    world.goTo(119)
    expect((await world.app.call('signal.get', {})).level).toBe('steady')
    for (const id of added) await world.app.call('journal.remove', { id })
    expect(await world.app.call('signal.get', {})).toEqual(before)
  })

  it('waits for the end of today before it counts its contacts', async () => {
    const world = await open()
    await live(world, tell(2, 119, stop))
    const before = await world.app.call('signal.get', {})
    await world.app.call('journal.write', anEntry({ interaction: aContact({ channel: 'voice' }), text: '' }))
    expect((await world.app.call('signal.get', {})).reasons).toEqual(before.reasons)
  })

  it('is the same wherever the days were lived, and on a journey', async () => {
    const days = tell(2, 100, stop)
    const signals = []
    for (const zone of ['UTC', 'America/Los_Angeles', 'Australia/Lord_Howe']) {
      const world = await open(zone)
      await live(world, days)
      const signal = await world.app.call('signal.get', {})
      world.clock.flyTo('UTC')
      signals.push(signal)
    }
    expect(signals[1]).toEqual(signals[0])
    expect(signals[2]).toEqual(signals[0])
  })

  it('reaches the coach: somebody drained is offered rest', async () => {
    const world = await open()
    const calm = Array.from({ length: 70 }, (): Told => ({ contacts: 1, drain: 0, mood: 4 }))
    const hard = Array.from({ length: 21 }, (): Told => ({ contacts: 4, drain: 4, mood: 4 }))
    await live(world, [...calm, ...hard])
    expect((await world.app.call('signal.get', {})).pattern).toBe('overloaded')
    const { step } = await world.app.call('today.get', {})
    const rest = { kind: 'needs-rest', pattern: 'overloaded' }
    expect(step).toMatchObject({ reasons: expect.arrayContaining([rest]) as unknown })
  })
})
