import { describe, expect, it } from 'vitest'

import { auditOf } from '../../simulation/nudges/audit.ts'
import { CALL, DO_NOT_DISTURB, IN_FRONT, LOCKED } from '../../simulation/nudges/day-plan.ts'
import { liveWithNudges, type Sighting, type YearOfNudges } from '../../simulation/nudges/live.ts'
import { NUDGE_PERSONAS } from '../../simulation/nudges/personas.ts'
import { violationsOf, simulateNudges } from '../../simulation/nudges/results.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Nights, journeys and changed clocks; docs/nudges.md has all ten lives and the whole year. */
const WEEKS = 14
const hardest = NUDGE_PERSONAS.filter(({ name }) => ['night owl', 'traveller', 'island'].includes(name))

const results = simulateNudges(WEEKS, hardest)

describe.each(results.map((result) => [result.persona.name, result] as const))('the life of: %s', (_, result) => {
  it('breaks no rule', () => {
    expect([...result.audit].filter(([, count]) => count > 0)).toEqual([])
    expect(violationsOf(result)).toBe(0)
  })

  it('is spoken to, seldom, by what nobody asked for', () => {
    expect(result.medianUnasked).toBeGreaterThanOrEqual(1)
    expect(result.mostUnasked).toBeLessThanOrEqual(result.persona.preferences.perWeek)
  })
})

it('is the same when it is lived again', () => {
  const [persona] = hardest
  const live = () => liveWithNudges(persona!, 1, 30).sightings.map(({ nudge }) => nudge)
  expect(live()).toEqual(live())
})

describe('the audit sees', () => {
  const year = results[0]!.year
  const unasked = year.sightings.filter(({ nudge }) => !nudge.isAsked)
  const one = unasked[0]!
  const moved = (each: Sighting, ms: number): Sighting => ({
    ...each,
    nudge: { ...each.nudge, shown: { ...each.nudge.shown, epochMs: each.nudge.shown.epochMs + ms } },
  })
  const withSightings = (...sightings: readonly Sighting[]): YearOfNudges => ({ ...year, sightings })

  it.each<[string, YearOfNudges]>([
    ['in quiet hours', withSightings(...Array.from({ length: 24 }, (_, hour) => moved(one, hour * HOUR_MS)))],
    ['outside the active hours', withSightings(...Array.from({ length: 24 }, (_, hour) => moved(one, hour * HOUR_MS)))],
    [
      'in a pause, or a day of rest',
      withSightings({ ...one, context: { ...one.context, silence: { kind: 'rest', until: null } } }),
    ],
    ['asleep, locked or nobody there', withSightings({ ...one, bits: one.bits | LOCKED })],
    ['in do-not-disturb', withSightings({ ...one, bits: one.bits | DO_NOT_DISTURB })],
    ['in a call or full-screen', withSightings({ ...one, bits: one.bits | CALL })],
    ['over the app itself', withSightings({ ...one, bits: one.bits | IN_FRONT })],
    [
      'just sat down',
      withSightings({
        ...one,
        context: {
          ...one.context,
          presence: { ...one.context.presence, backSince: one.nudge.shown.epochMs - MINUTE_MS },
        },
      }),
    ],
    ['above the day’s limit', withSightings(one, moved(one, 5 * HOUR_MS))],
    ['above the week’s limit', withSightings(one, moved(one, 1), moved(one, 2), moved(one, 3))],
    ['two of a kind on a day, unasked', withSightings(one, moved(one, 5 * HOUR_MS))],
    ['the same occasion twice', withSightings(one, moved(one, 90 * HOUR_MS))],
    ['a snooze before its time', withSightings({ ...one, snoozedUntil: one.nudge.shown.epochMs + 1 })],
    [
      'people while rest was needed',
      withSightings({
        ...one,
        nudge: { ...one.nudge, kind: 'reach-out' },
        context: { ...one.context, energyToday: 1 },
      }),
    ],
    [
      'right after writing',
      withSightings({ ...one, context: { ...one.context, lastLoggedAt: one.nudge.shown.epochMs - MINUTE_MS } }),
    ],
    ['right after another one', withSightings(one, moved(one, MINUTE_MS))],
    [
      'after “not today”',
      withSightings(
        { ...one, nudge: { ...one.nudge, answer: 'not-today', answeredAt: one.nudge.shown.epochMs } },
        moved(one, 2),
      ),
    ],
    ['a wording again within four', withSightings(one, moved(one, 1))],
    [
      'above the signal’s limit',
      withSightings(
        ...[0, 20].map((hours) => {
          const each = moved(one, hours * HOUR_MS)
          return { ...each, nudge: { ...each.nudge, reason: { kind: 'draining' as const } } }
        }),
      ),
    ],
  ])('%s', (name, broken) => {
    expect(auditOf(broken).get(name)).toBeGreaterThan(0)
  })

  it('every rule is tried here', () => {
    expect(auditOf(withSightings()).size).toBe(19)
  })
})
