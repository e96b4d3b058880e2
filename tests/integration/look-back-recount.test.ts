import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  CONTACT_CHANNELS,
  ENERGY_BALANCES,
  INITIATORS,
  type JournalItem,
} from '../../src/shared/domain/journal/journal.ts'
import { FIVE } from '../../src/shared/domain/checkins/check-in.ts'
import { CIRCLES } from '../../src/shared/domain/people/person.ts'
import { CHART_RANGES } from '../../src/shared/domain/look-back/buckets.ts'
import type { CheckIn } from '../../src/shared/domain/checkins/check-in.ts'
import { addDays } from '../../src/shared/time/day.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

/** Zones in which the clocks change in the weeks before the tests' autumn day, and one in which they never do. */
const ZONES = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/London', 'Australia/Lord_Howe'] as const
const HISTORIES_A_ZONE = 50

const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values))

const aPause = fc.record({
  daysAgo: fc.integer({ min: -5, max: 70 }),
  days: fc.option(fc.integer({ min: 1, max: 20 })),
})

const historyArbitrary = fc.record({
  /** Days ago on which a week began of which not everything was written down. */
  incompleteFrom: fc.option(fc.integer({ min: 7, max: 70 })),
  pauses: fc.array(aPause, { maxLength: 3 }),
  range: fc.constantFrom(...CHART_RANGES),
  firstWeekday: fc.constantFrom(1 as const, 6 as const, 7 as const),
  dayStartHour: fc.constantFrom(0, 4, 6),
  people: fc.array(fc.constantFrom(...CIRCLES), { minLength: 1, maxLength: 4 }),
  entries: fc.array(
    fc.record({
      minutesAgo: fc.integer({ min: 1, max: 60 * 24 * 75 }),
      who: fc.option(fc.uniqueArray(fc.nat(3), { maxLength: 3 })),
      channel: fc.constantFrom(...CONTACT_CHANNELS),
      initiatedBy: maybe(INITIATORS),
      moodBefore: maybe(FIVE),
      moodAfter: maybe(FIVE),
      energy: maybe(ENERGY_BALANCES),
      isRemoved: fc.boolean(),
    }),
    { maxLength: 25 },
  ),
  checkIns: fc.uniqueArray(
    fc.record({
      daysAgo: fc.nat(70),
      mood: fc.constantFrom(...FIVE),
      energy: fc.constantFrom(...FIVE),
      loneliness: maybe(FIVE),
    }),
    { maxLength: 10, selector: ({ daysAgo }) => daysAgo },
  ),
})

/** Writes a history through the channels of the app; answers what a person could export of it. */
const live = async (zone: string, history: typeof historyArbitrary extends fc.Arbitrary<infer T> ? T : never) => {
  const { clock, start } = createWorld()
  const now = `2026-11-21T20:00[${zone}]`
  clock.goTo(now)
  const app = start()
  await app.call('settings.update', { firstWeekday: history.firstWeekday, dayStartHour: history.dayStartHour })
  const ids: string[] = []
  for (const circle of history.people) ids.push((await app.call('people.add', { name: `P${ids.length}`, circle })).id)
  for (const { minutesAgo, who, isRemoved, ...fields } of history.entries) {
    const interaction =
      who === null ? null : aContact({ ...fields, personIds: who.flatMap((index) => ids[index] ?? []) })
    const entry = await app.call('journal.write', anEntry({ epochMs: clock.now() - minutesAgo * 60_000, interaction }))
    if (isRemoved) await app.call('journal.remove', { id: entry.id })
  }
  const checkIns: CheckIn[] = []
  for (const { daysAgo, ...taps } of history.checkIns) {
    clock.pass({ days: -daysAgo })
    checkIns.push(await app.call('checkIns.save', taps))
    clock.goTo(now)
  }
  const today = (await app.call('pauses.list', {})).today
  for (const { daysAgo, days } of history.pauses) {
    const from = addDays(today, -daysAgo)
    const to = days === null ? null : addDays(from, days - 1)
    await app.call('pauses.save', { id: null, kind: 'holiday', from, to })
  }
  const { pauses } = await app.call('pauses.list', {})
  const incomplete: string[] = []
  if (history.incompleteFrom !== null) {
    const from = addDays(today, -history.incompleteFrom)
    await app.call('signal.answer', { question: 'watch', answer: 'incomplete', from, to: addDays(from, 6) })
    incomplete.push(...Array.from({ length: 7 }, (_, index) => addDays(from, index)))
  }
  const items = (await app.call('journal.list', { before: null, limit: 200 })).items as readonly JournalItem[]
  return {
    app,
    items,
    pauses,
    incomplete,
    checkIns: [...new Map(checkIns.map((each) => [each.at.localDay, each])).values()],
  }
}

type Inside = { readonly start: string; readonly end: string }
const inside = <Item extends { readonly at: { readonly localDay: string } }>(
  items: readonly Item[],
  { start, end }: Inside,
) => items.filter(({ at }) => at.localDay >= start && at.localDay <= end)

/** Contacts by the rule that the product states: each pair of person and channel once a day, and each nobody. */
const contactsOf = (items: readonly JournalItem[]) => {
  const seen = new Map<string, string>()
  for (const { id, at, interaction } of items) {
    if (interaction === null) continue
    for (const key of interaction.people.length === 0 ? [id] : interaction.people.map((person) => person.id)) {
      seen.set(`${at.localDay} ${key} ${interaction.channel}`, interaction.channel)
    }
  }
  return [...seen.values()]
}

const tally = <Key extends string>(keys: readonly Key[]) => {
  const counts: Partial<Record<Key, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const close = (number: number | null) => (number === null ? null : (expect.closeTo(number, 9) as number))

const recount = async (
  { app, items, checkIns, pauses, incomplete }: Awaited<ReturnType<typeof live>>,
  range: (typeof CHART_RANGES)[number],
) => {
  const isAway = (day: string) => pauses.some(({ from, to }) => from <= day && (to === null || day <= to))
  const daysAway = ({ start, end }: Inside) =>
    Array.from({ length: 400 }, (_, index) => addDays(start, index)).filter((day) => day <= end && isAway(day)).length

  const known = (bucket: Inside) =>
    new Set([...inside(items, bucket), ...inside(checkIns, bucket)].map(({ at }) => at.localDay)).size

  const contacts = await app.call('lookBack.contacts', { range })
  for (const point of contacts.points) {
    const lastDay = addDays(point.start, point.daysSoFar - 1)
    const bounds = { start: point.start, end: lastDay < contacts.today ? lastDay : contacts.today }
    expect([point.contacts, point.knownDays, point.pausedDays, point.isIncomplete]).toEqual([
      contactsOf(inside(items, bounds)).length,
      known(bounds),
      daysAway(bounds),
      incomplete.some((day) => bounds.start <= day && day <= bounds.end),
    ])
  }
  const { usual } = await app.call('signal.get', {})
  expect(contacts.points.at(-1)?.usual?.perWeek).toBe(usual?.perWeek)

  for (const point of (await app.call('lookBack.channels', { range })).points) {
    expect(point.pausedDays).toBe(daysAway({ start: point.start, end: addDays(point.start, point.daysSoFar - 1) }))
    expect(point.contacts).toEqual(tally(contactsOf(inside(items, point))))
    expect(point.knownDays).toBe(known(point))
  }
  for (const point of (await app.call('lookBack.energy', { range })).points) {
    const energies = inside(items, point).flatMap(({ interaction }) => interaction?.energy ?? [])
    expect([point.gave, point.took, point.neither]).toEqual([
      energies.filter((energy) => energy > 0).length,
      energies.filter((energy) => energy < 0).length,
      energies.filter((energy) => energy === 0).length,
    ])
  }
  for (const point of (await app.call('lookBack.mood', { range })).points) {
    const pairs = inside(items, point).flatMap(({ interaction }) => {
      const [before, after] = [interaction?.moodBefore ?? null, interaction?.moodAfter ?? null]
      return before === null || after === null ? [] : [[before, after] as const]
    })
    expect([point.before, point.after, point.count]).toEqual([
      close(mean(pairs.map(([before]) => before))),
      close(mean(pairs.map(([, after]) => after))),
      pairs.length,
    ])
  }
  for (const point of (await app.call('lookBack.initiators', { range })).points) {
    expect(point.contacts).toEqual(
      tally(inside(items, point).flatMap(({ interaction }) => interaction?.initiatedBy ?? [])),
    )
  }
  for (const point of (await app.call('lookBack.checkIns', { range })).points) {
    const here = inside(checkIns, point)
    expect([point.mood, point.energy, point.loneliness, point.count]).toEqual([
      close(mean(here.map(({ mood }) => mood))),
      close(mean(here.map(({ energy }) => energy))),
      close(mean(here.flatMap(({ loneliness }) => loneliness ?? []))),
      here.length,
    ])
  }
  for (const { day, kind, contacts } of (await app.call('lookBack.days', { month: '2026-11' })).days) {
    const here = { start: day, end: day }
    const count = contactsOf(inside(items, here)).length
    const knownKind = count > 0 ? 'contact' : known(here) > 0 && !incomplete.includes(day) ? 'alone' : 'unknown'
    expect([day, contacts, kind]).toEqual([day, count, isAway(day) ? 'away' : knownKind])
  }
  for (const { people } of (await app.call('lookBack.circles', {})).circles) {
    for (const person of people) {
      const among = (start: string, end: string) =>
        contactsOf(
          inside(items, { start, end })
            .filter(({ interaction }) => interaction?.people.some(({ id }) => id === person.id))
            .map((item) => ({
              ...item,
              interaction: {
                ...item.interaction!,
                people: item.interaction!.people.filter(({ id }) => id === person.id),
              },
            })),
        ).length
      expect([person.recent, person.before]).toEqual([
        among('2026-10-25', '2026-11-21'),
        among('2026-09-27', '2026-10-24'),
      ])
    }
  }
}

test.each(ZONES)('every number of every chart is that of an independent count over the entries, %s', async (zone) => {
  await fc.assert(
    fc.asyncProperty(historyArbitrary, async (history) => {
      const lived = await live(zone, history)
      await recount(lived, history.range)
      lived.app.stop()
    }),
    { numRuns: HISTORIES_A_ZONE },
  )
})

test('a day of which not everything was written down does not count as one without contact', async () => {
  const { clock, start } = createWorld()
  const app = start()
  for (let day = 0; day < 40; day += 1) {
    await app.call('checkIns.save', { mood: 3, energy: 3, loneliness: null })
    if (day % 2 === 0) await app.call('journal.write', anEntry({ interaction: aContact() }))
    if (day < 39) clock.pass({ days: 1 })
  }
  const { today } = await app.call('lookBack.contacts', { range: '4w' })
  const from = addDays(today, -6)
  const { id } = await app.call('signal.answer', { question: 'week-complete', answer: 'incomplete', from, to: today })
  expect(await app.call('lookBack.moodBesideContact', {})).toBeNull()
  await app.call('signal.takeBack', { id })
  expect((await app.call('lookBack.moodBesideContact', {}))?.without.days).toBe(20)
})

test('contact on days beside mood is shown with its days, once there are enough', async () => {
  const { clock, start } = createWorld()
  const app = start()
  for (let day = 0; day < 40; day += 1) {
    const hasContact = day % 2 === 0
    await app.call('checkIns.save', { mood: hasContact ? 4 : 3, energy: 3, loneliness: null })
    if (hasContact) await app.call('journal.write', anEntry({ interaction: aContact() }))
    if (day < 39) expect(await app.call('lookBack.moodBesideContact', {})).toBeNull()
    clock.pass({ days: 1 })
  }
  expect(await app.call('lookBack.moodBesideContact', {})).toEqual({
    withContact: { mean: 4, days: 20 },
    without: { mean: 3, days: 20 },
  })
})
