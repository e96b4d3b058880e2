/** Port of pauses. */
import type { Pause } from '../../shared/domain/pauses/pause.ts'
import type { Moment } from '../../shared/time/day.ts'

export type PauseRepository = {
  /** All of them, the latest beginning first. */
  readonly all: () => readonly Pause[]
  readonly find: (id: string) => Pause | null
  readonly add: (pause: Pause, at: Moment) => void
  /** Returns whether there is such a pause. */
  readonly update: (pause: Pause, at: Moment) => boolean
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}
