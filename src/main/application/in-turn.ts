import type { Pause } from './change-ports.ts'

/** Long work that can be put down: it says where. */
export type Work<Value> = Generator<void, Value, void>

export const atOnce = <Value>(work: Work<Value>): Value => {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Lets waiting work go first wherever the long one can be put down. */
export const inTurn = async <Value>(work: Work<Value>, pause: Pause): Promise<Value> => {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await pause()
  }
}
