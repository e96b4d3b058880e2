/** Lets waiting work go first, so that a long one holds nothing up. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })
