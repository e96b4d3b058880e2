import type { Pause } from './change-ports.ts'
import type { Context } from './context.ts'

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

/** So many people are looked at, or written, before waiting work goes first. */
const AT_A_TIME = 20

type Some<Item> = (items: readonly Item[]) => void

/** Does something for each of many, and lets waiting work go first now and then. */
export const forEachInTurn = async <Item>(
  { pause }: Pick<Context, 'pause'>,
  items: readonly Item[],
  work: Some<Item>,
  atATime = AT_A_TIME,
): Promise<void> => {
  for (let from = 0; from < items.length; from += atATime) {
    work(items.slice(from, from + atATime))
    await pause()
  }
}

/** The same with writes: those of one turn are kept together or not at all. */
export const writeInTurn = <Item>(
  context: Pick<Context, 'pause' | 'transact'>,
  items: readonly Item[],
  work: Some<Item>,
  atATime?: number,
): Promise<void> =>
  forEachInTurn(
    context,
    items,
    (some) => {
      context.transact(() => {
        work(some)
      })
    },
    atATime,
  )
