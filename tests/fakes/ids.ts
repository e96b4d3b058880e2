import type { Ids } from '../../src/main/application/ports.ts'

/** UUIDs of version 7 that count up, from the one after the first so many. */
export const createFakeIds = (given = 0): Ids => {
  let count = given
  return {
    next: () => {
      count += 1
      return idNumber(count)
    },
  }
}

export const idNumber = (number: number): string => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
