import type { StepAnswer } from './run.ts'

/** What a timer step keeps. While it runs, the end is an instant, so that sleep and a restart cost nothing. */
type TimerAnswer = Pick<StepAnswer, 'remainingMs' | 'endsAt'>

export type TimerState = {
  readonly phase: 'fresh' | 'running' | 'paused' | 'over'
  /** Milliseconds that are left, 0 or more. */
  readonly remainingMs: number
}

/** Where a timer stands at an instant (epoch ms). A clock that was set back never gives more than the whole time. */
export const timerState = ({ remainingMs, endsAt }: TimerAnswer, totalMs: number, now: number): TimerState => {
  if (endsAt === undefined) {
    const left = Math.min(remainingMs ?? totalMs, totalMs)
    return { phase: left <= 0 ? 'over' : left === totalMs ? 'fresh' : 'paused', remainingMs: Math.max(0, left) }
  }
  const left = Math.min(Math.max(0, endsAt - now), totalMs)
  return { phase: left === 0 ? 'over' : 'running', remainingMs: left }
}

/** Starts, or goes on after a pause. A timer that is over starts anew. */
export const startTimer = (answer: TimerAnswer, totalMs: number, now: number): StepAnswer => {
  const { remainingMs } = timerState(answer, totalMs, now)
  const left = remainingMs === 0 ? totalMs : remainingMs
  return { remainingMs: left, endsAt: now + left }
}

/** Pauses; the rest is kept. */
export const pauseTimer = (answer: TimerAnswer, totalMs: number, now: number): StepAnswer => ({
  remainingMs: timerState(answer, totalMs, now).remainingMs,
})
