import type { SettingsStore } from '../../src/main/application/ports.ts'
import { defaultSettings, type Settings } from '../../src/shared/schemas/settings.ts'

export type FakeSettings = SettingsStore & {
  /** From now on nothing can be written, as on a full disk. */
  readonly fill: () => void
}

export const createFakeSettings = (start: Partial<Settings> = {}): FakeSettings => {
  let kept: Settings = { ...defaultSettings, ...start }
  let isFull = false
  return {
    read: () => kept,
    write: (settings) => {
      if (isFull) throw new Error('no space left')
      kept = settings
    },
    fill: () => {
      isFull = true
    },
  }
}
