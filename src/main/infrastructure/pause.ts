import type { Pause } from '../application/change-ports.ts'

export const pause: Pause = () =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })
