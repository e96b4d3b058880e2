import { describe, expect, it } from 'vitest'

import { pickToday } from '../../src/shared/domain/coach/pick-today.ts'
import type { PickReason, PickSignalPattern, PickState } from '../../src/shared/domain/coach/pick-types.ts'
import type { Five } from '../../src/shared/domain/checkins/check-in.ts'
import { CORE_TRACKS, TRACKS } from '../../src/shared/domain/exercises/exercise.ts'
import { anExercise, personStep, readStep } from '../factories/exercise.ts'
import { aPickOffer, aPickRun, aPickState } from '../factories/pick-state.ts'

/** One step on the first level in every track; that of rest, `rest-1`, is done alone and gives energy. */
const firstLevel = TRACKS.map((track) =>
  anExercise({
    id: `${track}-1`,
    track,
    ...(track === 'rest' ? { channels: ['alone'], energy: 1 } : { channels: ['message'] }),
  }),
)
const withPerson = { steps: [personStep('who'), readStep('middle'), readStep('end')] }

const pick = (fields: Partial<PickState> = {}) => pickToday(aPickState({ exercises: firstLevel, ...fields }))
const kinds = (reasons: readonly PickReason[] | undefined) => reasons?.map(({ kind }) => kind)
const feeling = (energy: Five, mood: Five = 3) => ({ checkIn: { mood, energy } })
const signal = (pattern: PickSignalPattern) => ({ signal: { level: 'watch' as const, pattern } })
const allSeen = (days: number) => firstLevel.map(({ id }) => aPickOffer(id, days))

describe('the step of the day', () => {
  it('is a first step of a core track on the first day', () => {
    const first = pick()
    expect(CORE_TRACKS.map((track) => `${track}-1`)).toContain(first?.exerciseId)
    expect(kinds(first?.reasons)).toEqual(['first-steps', 'new-track'])
  })

  it('stands beside two others, of other tracks', () => {
    const picked = pick()
    const ids = [picked?.exerciseId, ...(picked?.alternatives.map(({ exerciseId }) => exerciseId) ?? [])]
    expect(new Set(ids).size).toBe(3)
  })

  it('is rest, alone, for someone who is tired, and so is what stands beside it', () => {
    const exercises = [...firstLevel, anExercise({ id: 'sit', track: 'rest', channels: ['alone'], energy: 2 })]
    const costly = anExercise({ id: 'visit', track: 'rest', channels: ['in-person'], energy: 1 })
    const draining = anExercise({ id: 'sort', track: 'rest', channels: ['alone'], energy: -1 })
    const picked = pick({ ...feeling(2), exercises: [...exercises, costly, draining] })
    expect(
      [picked?.exerciseId, ...(picked?.alternatives.map(({ exerciseId }) => exerciseId) ?? [])].toSorted(),
    ).toEqual(['rest-1', 'sit'])
    expect(picked?.reasons[0]).toEqual({ kind: 'low-energy' })
  })

  it.each(['overloaded', 'withdrawn-and-drained'] as const)('is rest while the signal says %s', (pattern) => {
    const picked = pick({ ...feeling(5), ...signal(pattern) })
    expect(picked).toMatchObject({ exerciseId: 'rest-1', alternatives: [] })
    expect(picked?.reasons[0]).toEqual({ kind: 'needs-rest', pattern })
  })

  it('is rest while the signal is high, whatever its pattern', () => {
    expect(pick({ signal: { level: 'high', pattern: null } })?.exerciseId).toBe('rest-1')
  })

  it('asks for nobody while nobody is in the list of people', () => {
    const exercises = [anExercise({ id: 'ask', ...withPerson }), anExercise({ id: 'greet', channels: ['in-person'] })]
    const nobody = pick({ exercises, people: { hasPeople: false, dueIds: [] } })
    expect(nobody).toMatchObject({ exerciseId: 'greet', alternatives: [] })
    expect(kinds(nobody?.reasons)).toContain('needs-nobody')
  })

  it('does not ask for somebody by way of the smaller size either', () => {
    const exercises = [anExercise({ id: 'gather', smaller: { minutes: 1, steps: [personStep('who')] } })]
    expect(pick({ exercises, people: { hasPeople: false, dueIds: [] } })).toBeNull()
  })

  it.each([21, 23, 0, 7])('is nothing by voice or in person at %i o’clock', (hour) => {
    const exercises = [
      anExercise({ id: 'call', channels: ['voice', 'video'] }),
      anExercise({ id: 'visit', channels: ['in-person'] }),
      anExercise({ id: 'call-or-write', channels: ['voice', 'message'] }),
    ]
    const late = pick({ exercises, hour })
    expect(late).toMatchObject({ exerciseId: 'call-or-write', alternatives: [] })
    expect(kinds(late?.reasons)).toContain('quiet-hour')
    expect(pick({ exercises, hour: 20 })?.alternatives).toHaveLength(2)
  })

  it('fits into the minutes that there are, in the smaller size where only that does', () => {
    const exercises = [
      anExercise({ id: 'long', minutes: 30, smaller: { minutes: 2, steps: [readStep('end')] } }),
      anExercise({ id: 'longer', minutes: 60, smaller: { minutes: 10, steps: [readStep('end')] } }),
    ]
    const short = pick({ exercises, minutesAvailable: 5 })
    expect(short).toMatchObject({ exerciseId: 'long', size: 'smaller', alternatives: [] })
    expect(short?.reasons).toContainEqual({ kind: 'fits-time', minutes: 5, size: 'smaller' })
    expect(pick({ exercises, minutesAvailable: 30 })).toMatchObject({ exerciseId: 'long', size: 'full' })
  })

  it('is never one that is not for this person', () => {
    const notForMe = new Set(firstLevel.map(({ id }) => id).filter((id) => id !== 'online-1'))
    expect(pick({ notForMe })).toMatchObject({ exerciseId: 'online-1', alternatives: [] })
  })

  it('does not come back within ten days while there are others', () => {
    const seen = (days: number) =>
      pick({ exercises: firstLevel.slice(0, 2), offers: [aPickOffer('reach-out-1', days)] })
    expect(seen(9)).toMatchObject({ exerciseId: 'start-conversation-1' })
    expect(kinds(seen(9)?.reasons)).not.toContain('came-back')
  })

  it('comes back early where nothing else fits, the one that was away longest, and says so', () => {
    const offers = [aPickOffer('reach-out-1', 6), aPickOffer('start-conversation-1', 4)]
    const picked = pick({ exercises: firstLevel.slice(0, 2), offers })
    expect(picked?.exerciseId).toBe('reach-out-1')
    expect(picked?.reasons).toContainEqual({ kind: 'came-back', days: 6 })
  })

  it('may come back after five days when it is a favourite', () => {
    const exercises = firstLevel.slice(0, 2)
    const offers = [aPickOffer('start-conversation-1', 9), aPickOffer('reach-out-1', 5)]
    const picked = pick({ exercises, offers, favourites: new Set(['reach-out-1']) })
    expect(picked?.exerciseId).toBe('reach-out-1')
    expect(picked?.reasons).toContainEqual({ kind: 'asked-again', days: 5 })
  })

  it('rests longer after it was skipped or put down, and longer still the second time', () => {
    const exercises = firstLevel.slice(0, 2)
    const other = aPickOffer('start-conversation-1', 1)
    const isStillResting = (history: Partial<PickState>) => {
      const picked = pick({ exercises, offers: [other], ...history })
      expect(picked?.exerciseId).toBe('reach-out-1')
      return kinds(picked?.reasons)?.includes('came-back')
    }
    const skipped = (...days: readonly number[]) => [...days.map((day) => aPickOffer('reach-out-1', day, true)), other]
    expect(isStillResting({ offers: skipped(20) })).toBe(true)
    expect(isStillResting({ offers: skipped(21) })).toBe(false)
    expect(isStillResting({ offers: skipped(70, 41) })).toBe(true)
    expect(isStillResting({ offers: skipped(70, 42) })).toBe(false)
    expect(isStillResting({ runs: [aPickRun('reach-out-1', 20, { state: 'left' })] })).toBe(true)
    expect(isStillResting({ runs: [aPickRun('reach-out-1', 10)] })).toBe(false)
  })

  it('stays the same when the app is opened again', () => {
    const first = pick({ offers: allSeen(30) })
    const again = pick({ offers: [...allSeen(30), aPickOffer(first?.exerciseId ?? '', 0)], hour: 18 })
    expect(again?.exerciseId).toBe(first?.exerciseId)
    const begun = [aPickRun(first?.exerciseId ?? '', 0, { state: 'open' })]
    expect(pick({ offers: [...allSeen(30), aPickOffer(first?.exerciseId ?? '', 0)], runs: begun })).toEqual(first)
  })

  it('gives way to rest when a check-in says that energy is low', () => {
    const offers = [aPickOffer('online-1', 0)]
    expect(pick({ offers })?.exerciseId).toBe('online-1')
    expect(pick({ offers, ...feeling(1) })?.exerciseId).toBe('rest-1')
  })

  it('is not asked a second time on the day on which it was skipped', () => {
    const exercises = firstLevel.slice(0, 1)
    expect(pick({ exercises, offers: [aPickOffer('reach-out-1', 0, true)] })).toBeNull()
  })

  it('turns to somebody who is due', () => {
    const exercises = firstLevel.map((each) => (each.track === 'keep-in-touch' ? { ...each, ...withPerson } : each))
    const picked = pick({ exercises, offers: allSeen(12), people: { hasPeople: true, dueIds: ['aki', 'ben'] } })
    expect(picked?.exerciseId).toBe('keep-in-touch-1')
    expect(picked?.reasons).toEqual([
      { kind: 'person-due', personIds: ['aki', 'ben'] },
      { kind: 'track-rested', track: 'keep-in-touch', days: 12 },
    ])
  })

  it('comes from the track that has waited longest', () => {
    const offers = TRACKS.map((track, index) => aPickOffer(`${track}-1`, track === 'community' ? 20 : 10 + (index % 2)))
    const picked = pick({ offers: offers.toSorted((a, b) => (a.day < b.day ? -1 : 1)) })
    expect(picked?.exerciseId).toBe('community-1')
    expect(picked?.reasons).toContainEqual({ kind: 'track-rested', track: 'community', days: 20 })
  })

  it('is a small message to one person where the signal says withdrawn and low', () => {
    const picked = pick({ offers: allSeen(12), ...signal('withdrawn-and-low') })
    expect(['reach-out-1', 'keep-in-touch-1']).toContain(picked?.exerciseId)
    expect(picked?.reasons[0]).toEqual({ kind: 'suits-signal', pattern: 'withdrawn-and-low' })
  })

  it('gives energy where mood is low', () => {
    const picked = pick({ offers: allSeen(12), ...feeling(3, 1) })
    expect(picked?.exerciseId).toBe('rest-1')
    expect(kinds(picked?.reasons)).toEqual(expect.arrayContaining(['low-mood', 'gives-energy']))
  })
})

describe('the step of the day and the ladder', () => {
  const exercises = ([1, 2, 3] as const).map((level) => anExercise({ id: `level-${level}`, level }))
  const easy = (id: string, days: number) => aPickRun(id, days, { after: 2 })
  const runs = [easy('level-1', 60), easy('level-1', 50)]

  it('is on the level that is practised, and says so', () => {
    const picked = pick({ exercises, runs, offers: [aPickOffer('level-1', 11)] })
    expect(picked?.exerciseId).toBe('level-2')
    expect(picked?.reasons).toContainEqual({ kind: 'level', track: 'reach-out', level: 2 })
    expect(picked?.alternatives.map(({ exerciseId }) => exerciseId)).toEqual(['level-1'])
  })

  it('follows a level set by hand', () => {
    expect(pick({ exercises, levelsByHand: { 'reach-out': { level: 2, day: '2026-11-20' } } })?.exerciseId).toBe(
      'level-2',
    )
    expect(pick({ exercises, levelsByHand: { 'reach-out': { level: 2, day: '2026-11-22' } } })?.exerciseId).toBe(
      'level-1',
    )
  })

  it('asks for nothing new on the first day back', () => {
    const back = pick({ exercises, runs })
    expect(back?.exerciseId).toBe('level-1')
    expect(back?.reasons[0]).toEqual({ kind: 'welcome-back', days: 50 })
  })

  it('asks for nothing new while mood is low', () => {
    expect(pick({ exercises, runs, offers: [aPickOffer('level-1', 11)], ...feeling(4, 2) })?.exerciseId).toBe('level-1')
  })
})

describe('when nothing fits', () => {
  it('falls back on a step of rest that is done alone, in its smaller size', () => {
    const exercises = [anExercise(), anExercise({ id: 'sit', track: 'rest', channels: ['alone'] })]
    expect(pick({ exercises, minutesAvailable: 0 })).toMatchObject({ exerciseId: 'sit', size: 'smaller' })
  })

  it('offers nothing rather than something that does not fit', () => {
    expect(pick({ exercises: [] })).toBeNull()
    expect(pick({ exercises: [anExercise({ channels: ['voice'] })], hour: 22 })).toBeNull()
    expect(pick({ exercises: [anExercise({ level: 3 })] })).toBeNull()
  })

  it('passes over a history of exercises that no longer exist, and of days to come', () => {
    const runs = [aPickRun('gone', 3), aPickRun('reach-out-1', -2)]
    expect(pick({ runs, offers: [aPickOffer('gone', 1, true)] })).toEqual(pick())
  })
})
