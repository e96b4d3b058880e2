import type { Outside } from '../../src/main/application/people-ports.ts'

export type FakeOutside = Outside & {
  /** The addresses that were handed over, oldest first. */
  readonly opened: readonly string[]
  /** From now on nothing opens anything. */
  readonly close: () => void
}

/** A desktop with a program for everything, which takes short addresses. */
export const createFakeOutside = (): FakeOutside => {
  const opened: string[] = []
  let isClosed = false
  return {
    longest: 200,
    opened,
    close: () => {
      isClosed = true
    },
    open: (address) => {
      if (!isClosed) opened.push(address)
      return Promise.resolve(!isClosed)
    },
  }
}
