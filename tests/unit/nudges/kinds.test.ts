import { describe, expect, it } from 'vitest'

import { kindState } from '../../../src/shared/domain/nudges/looking-back.ts'
import type { NudgeAnswer, ShownNudge } from '../../../src/shared/domain/nudges/nudge.ts'
import { nextWording } from '../../../src/shared/domain/nudges/wording.ts'
import { aShown, EVENING, somePreferences } from '../../factories/nudges.ts'

const DAY = 86_400_000

/** Nudges of one kind, a day apart, the last one yesterday. */
const answered = (...answers: readonly (NudgeAnswer | null)[]): readonly ShownNudge[] =>
  answers.map((answer, index) =>
    aShown(
      { kind: 'signal-reach-out', level: 'low', pattern: 'quiet' },
      EVENING.epochMs - (answers.length - index) * DAY,
      {
        answer,
      },
    ),
  )

const state = (
  shown: readonly ShownNudge[],
  kind: Partial<ReturnType<typeof somePreferences>['kinds']['rest']> = {},
) => {
  const { kinds } = somePreferences()
  const chosen = { ...kinds, 'reach-out': { ...kinds['reach-out'], ...kind } }
  return kindState(shown, { ...somePreferences(), kinds: chosen }, 'reach-out', EVENING)
}

describe('a kind that is not answered', () => {
  it.each([
    [1, 3],
    [2, 7],
    [3, 7],
    [4, 14],
    [6, 28],
    [7, 28],
  ])('%i times in a row comes every %i days', (times, days) => {
    expect(state(answered(...Array.from({ length: times }, () => null))).intervalDays).toBe(days)
  })

  it('counts one that was closed as not answered, and any answer brings it back', () => {
    expect(state(answered('closed', 'closed')).intervalDays).toBe(7)
    expect(state(answered(null, null, null, 'later')).intervalDays).toBe(3)
    expect(state(answered('done', null, null)).intervalDays).toBe(7)
  })

  it('does not count the one that can still be answered', () => {
    const open = aShown({ kind: 'person-due', personId: 'aki' }, EVENING.epochMs - 60_000)
    expect(state([...answered(null), open])).toMatchObject({ intervalDays: 3, unanswered: 1 })
  })

  it('goes on from what the person chose', () => {
    expect(state([], { frequency: 'more' }).intervalDays).toBe(2)
    expect(state([], { frequency: 'fewer' }).intervalDays).toBe(7)
    expect(state(answered(null, null), { frequency: 'fewer' }).intervalDays).toBe(14)
    expect(state(answered(null, null, null, null), { chosenAt: EVENING.epochMs }).intervalDays).toBe(3)
  })
})

describe('a kind switches itself off', () => {
  it('after three times “not helpful”, until the person chooses again', () => {
    expect(state(answered('not-helpful', 'done', 'not-helpful')).off).toBeNull()
    const three = answered('not-helpful', 'done', 'not-helpful', 'not-helpful')
    expect(state(three).off).toBe('not-helpful')
    expect(state(three, { chosenAt: EVENING.epochMs - 1 }).off).toBeNull()
  })

  it('after eight that led to nothing', () => {
    const nothing = Array.from({ length: 7 }, () => 'later' as const)
    expect(state(answered(...nothing)).off).toBeNull()
    expect(state(answered(...nothing, null)).off).toBe('unheard')
    expect(state(answered('opened', ...nothing)).off).toBeNull()
    expect(state(answered('opened', ...nothing, 'later')).off).toBe('unheard')
  })
})

describe('wordings', () => {
  it('are all used before one comes back', () => {
    let shown: readonly ShownNudge[] = []
    const used = Array.from({ length: 24 }, (_, index) => {
      const wording = nextWording(shown, 'late', '2026-11-18')
      shown = [...shown, aShown({ kind: 'late' }, EVENING.epochMs + index * DAY, { wording })]
      return wording
    })
    expect(used.slice(0, 8).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(used.slice(8, 16)).toEqual(used.slice(0, 8))
  })

  it('of another reason do not count', () => {
    const shown = [
      aShown({ kind: 'long-use', minutes: 100 }, EVENING.epochMs, { wording: nextWording([], 'late', '2026-11-18') }),
    ]
    expect(nextWording(shown, 'late', '2026-11-18')).toBe(nextWording([], 'late', '2026-11-18'))
  })
})
