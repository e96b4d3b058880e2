import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Settings, SettingsPatch } from '../../shared/schemas/settings.ts'
import type { SettingsStore } from './ports.ts'

export const getSettings = (store: SettingsStore): Result<Settings> => ok(store.read())

/** Changes what is given. A new beginning of the day counts from now on: days that are recorded stay. */
export const updateSettings = (store: SettingsStore, patch: SettingsPatch): Result<Settings> => {
  try {
    store.write({ ...store.read(), ...patch })
  } catch {
    return fail('storage')
  }
  return ok(store.read())
}
