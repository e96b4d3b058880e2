import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

import type { Settings } from '../../../src/shared/schemas/settings.ts'

/** A data folder that does not exist yet, in an empty folder that goes when the test has finished. */
export const newDataFolder = (): string => {
  const parent = mkdtempSync(path.join(tmpdir(), 'tsunagari-e2e-'))
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })
  return path.join(parent, 'data')
}

/** Puts a settings file where the next start finds it. */
export const writeSettings = (dataFolder: string, settings: Partial<Settings>): void => {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(path.join(dataFolder, 'settings.json'), JSON.stringify({ settings: { version: 1, ...settings } }))
}
