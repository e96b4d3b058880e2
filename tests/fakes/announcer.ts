import type { Announcer } from '../../src/main/application/ports.ts'
import type { Area } from '../../src/shared/ipc/events.ts'

export type FakeAnnouncer = Announcer & {
  /** Areas announced since the last call of this function. */
  readonly heard: () => readonly Area[]
}

export const createFakeAnnouncer = (): FakeAnnouncer => {
  let areas: Area[] = []
  return {
    dataChanged: (changed) => {
      areas.push(...changed)
    },
    heard: () => {
      const heard = areas
      areas = []
      return heard
    },
  }
}
