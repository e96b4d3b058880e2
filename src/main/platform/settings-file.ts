import { renameSync } from 'node:fs'
import path from 'node:path'

import { defaultSettings, type Settings, settingsSchema } from '../../shared/schemas/settings.ts'
import type { Logger, SettingsStore } from '../application/ports.ts'
import type { JsonFile } from './json-file.ts'
import { SETTINGS_KEY } from './settings-key.ts'

export type SettingsFile = SettingsStore & {
  /** True when the file was broken: it lies beside the new one, and the usual settings are in force. */
  readonly wereReset: boolean
  /** Has to have resolved before `write`. */
  readonly prepare: () => Promise<void>
}

export type SettingsFileDeps = {
  readonly file: JsonFile
  /** Epoch ms, for the name of a broken file. */
  readonly now: () => number
  readonly logger: Logger
  readonly onChange: (settings: Settings) => void
}

/** Reads the settings and checks them whole. A file that is broken is never written over: it is put aside. */
export const openSettingsFile = ({ file, now, logger, onChange }: SettingsFileDeps): SettingsFile => {
  const found = file.read()
  const checked = found.kind === 'object' ? settingsSchema.safeParse(found.value[SETTINGS_KEY] ?? {}) : null
  const isBroken = found.kind === 'broken' || checked?.success === false
  const isInTheWay = isBroken && !putAside(file.path, now(), logger)
  let current = checked?.success === true ? checked.data : defaultSettings
  return {
    wereReset: isBroken,
    prepare: async () => {
      if (!isInTheWay) await file.prepare()
    },
    read: () => current,
    write: (settings) => {
      if (isInTheWay) throw new Error('a settings file that cannot be read is in the way')
      file.write({ [SETTINGS_KEY]: settings })
      current = settings
      onChange(settings)
    },
  }
}

/** Renames the file, so that every byte of it stays. False when even that is not possible. */
const putAside = (file: string, now: number, logger: Logger): boolean => {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '')
  try {
    renameSync(file, path.join(path.dirname(file), `settings.broken-${stamp}.json`))
    logger.warn('settings-reset')
    return true
  } catch {
    logger.error('settings-stuck')
    return false
  }
}
