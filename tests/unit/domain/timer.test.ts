import { expect, it } from 'vitest'

import { pauseTimer, startTimer, timerState } from '../../../src/shared/domain/exercises/timer.ts'

const MINUTE = 60_000

it('keeps time across sleep and a restart, because its end is an instant', () => {
  const started = startTimer({}, MINUTE, 1_000)
  expect(timerState(started, MINUTE, 1_000)).toEqual({ phase: 'running', remainingMs: MINUTE })
  expect(timerState(started, MINUTE, 41_000)).toEqual({ phase: 'running', remainingMs: 20_000 })
  expect(timerState(started, MINUTE, 9_000_000)).toEqual({ phase: 'over', remainingMs: 0 })
})

it('goes on after a pause with what was left', () => {
  const paused = pauseTimer(startTimer({}, MINUTE, 0), MINUTE, 15_000)
  expect(timerState(paused, MINUTE, 5_000_000)).toEqual({ phase: 'paused', remainingMs: 45_000 })
  expect(startTimer(paused, MINUTE, 100_000)).toEqual({ remainingMs: 45_000, endsAt: 145_000 })
})

it('starts anew when it is over, and is fresh before', () => {
  expect(timerState({}, MINUTE, 0).phase).toBe('fresh')
  expect(startTimer({ remainingMs: 5_000, endsAt: 10 }, MINUTE, 20)).toEqual({
    remainingMs: MINUTE,
    endsAt: 20 + MINUTE,
  })
})

it('never shows more than the whole time when the clock was set back', () => {
  expect(timerState(startTimer({}, MINUTE, 1_000_000), MINUTE, 0)).toEqual({ phase: 'running', remainingMs: MINUTE })
})
