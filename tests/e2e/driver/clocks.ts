import type { ElectronApplication } from 'playwright-core'

/** By how much main's clocks are ahead, kept in main. */
export type Clocks = { aheadMs: number }

/**
 * Makes main's two clocks, the one on the wall and the steady one, such that time can pass (`passTime`): for main it is
 * as if the computer had been awake meanwhile. Timers are left alone.
 */
export const takeClocks = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(() => {
    const clocks: Clocks = { aheadMs: 0 }
    const wall = Date.now.bind(Date)
    const steady = performance.now.bind(performance)
    Date.now = () => wall() + clocks.aheadMs
    Object.defineProperty(performance, 'now', { value: () => steady() + clocks.aheadMs })
    Object.assign(globalThis, { clocks })
  })

export const passTime = (electron: ElectronApplication, ms: number): Promise<void> =>
  electron.evaluate((_electron, by) => {
    const { clocks } = globalThis as unknown as { readonly clocks: Clocks }
    clocks.aheadMs += by
  }, ms)
