import { app } from 'electron'
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { LaunchArguments, SampleExtent } from '../application/launch-arguments.ts'

export type DataFolder = {
  /** Absolute path of the folder that holds everything the person wrote. */
  readonly path: string
  /** False: nothing can be kept there. The program opens all the same, and says so. */
  readonly isWritable: boolean
}

/** Name of the folder that Chromium keeps its own files in, inside the data folder. */
const BROWSER_FOLDER = 'browser'

/** A sample lies beside the person's own folder. */
const ENDING_OF_SAMPLE = { 'half-year': '-sample', 'ten-years': '-sample-large' } as const satisfies Record<
  SampleExtent,
  string
>

/**
 * Decides where data lives and tells Electron. Has to be called before Electron is ready and before
 * the lock that keeps a second program off the same folder.
 */
export const useDataFolder = ({ dataFolder, sample }: LaunchArguments): DataFolder => {
  const chosen = dataFolder === null ? app.getPath('userData') : path.resolve(dataFolder)
  const folder = sample === null ? chosen : `${chosen}${ENDING_OF_SAMPLE[sample]}`
  const isWritable = makeWritable(folder)
  const home = isWritable ? folder : makeTemporary()
  app.setPath('userData', home)
  app.setPath('sessionData', path.join(home, BROWSER_FOLDER))
  return { path: folder, isWritable }
}

const makeWritable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Chromium does not start without a place for its own files. */
const makeTemporary = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
