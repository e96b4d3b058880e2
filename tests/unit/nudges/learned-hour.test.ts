import { describe, expect, it } from 'vitest'

import { dayNumber } from '../../../src/shared/domain/coach/day-number.ts'
import { decideNudge } from '../../../src/shared/domain/nudges/decide-nudge.ts'
import { betterHour } from '../../../src/shared/domain/nudges/learned-hour.ts'
import type { ShownNudge } from '../../../src/shared/domain/nudges/nudge.ts'
import { aHistory, aNudgeContext, aShown, nowAt, somePreferences } from '../../factories/nudges.ts'

const DAY = 86_400_000
const NOON = nowAt('2026-11-18T12:20')
const never = () => false

/** So many nudges shown at an hour, of which some were opened within minutes. */
const at = (hour: number, shown: number, opened: number): readonly ShownNudge[] =>
  Array.from({ length: shown }, (_, index) => {
    const epochMs = NOON.epochMs - (20 + index * 8 + hour / 24) * DAY
    return aShown({ kind: 'person-due', personId: `p${index}` }, epochMs, {
      hour,
      ...(index < opened ? { answer: 'opened', answeredAt: epochMs + 60_000 } : {}),
    })
  })

const better = (past: readonly ShownNudge[], now = NOON) => betterHour(past, somePreferences().activeHours, never, now)

describe('the hour at which nudges are followed', () => {
  it('is waited for when it is clearly better and still to come', () => {
    expect(dayNumber(NOON.localDay) % 4).not.toBe(0)
    expect(better([...at(12, 6, 0), ...at(18, 6, 4)])).toEqual({ hour: 18, at: nowAt('2026-11-18T18:00').epochMs })
    expect(better([...at(12, 6, 4), ...at(18, 6, 0)])).toBeNull()
  })

  it('is not learned from a few, nor from a small difference', () => {
    expect(better([...at(12, 4, 0), ...at(18, 5, 5)])).toBeNull()
    expect(better([...at(12, 8, 3), ...at(18, 8, 4)])).toBeNull()
  })

  it('is never outside of the active hours, nor earlier today, nor tomorrow', () => {
    expect(better([...at(12, 6, 0), ...at(15, 8, 8)])).toBeNull()
    expect(better([...at(19, 6, 0), ...at(12, 6, 6)], nowAt('2026-11-18T19:10'))).toBeNull()
  })

  it('is not waited for on every fourth day', () => {
    const past = [...at(12, 6, 0), ...at(18, 6, 4)]
    const days = [17, 18, 19, 20].map((day) => better(past, nowAt(`2026-11-${day}T12:20`)) === null)
    expect(days.filter(Boolean)).toHaveLength(1)
  })

  it('holds what nobody asked for, and only that', () => {
    const history = aHistory({ shown: [...at(12, 6, 0), ...at(18, 6, 4)] })
    const due = aNudgeContext({ duePersonIds: ['aki'] }, NOON)
    expect(decideNudge(history, somePreferences(), due, NOON)).toMatchObject({
      kind: 'hold',
      reason: { kind: 'better-hour', hour: 18 },
    })
    const planned = aNudgeContext({ plans: [{ id: 'p', dueAt: NOON.epochMs }] }, NOON)
    expect(decideNudge(history, somePreferences(), planned, NOON).kind).toBe('show')
  })
})
