/** What can be said when the program is started. */
export type LaunchArguments = {
  /** Show a sample notebook in a folder of its own. */
  readonly isDemo: boolean
  /** Folder given with `--data-dir=`, as it was typed. Null = the usual one. */
  readonly dataFolder: string | null
}

const DATA_FOLDER = '--data-dir='

/**
 * Reads the command line. What is not known is left alone: Chromium and the desktop add arguments of
 * their own. The last `--data-dir=` counts, an empty one does not.
 */
export const readArguments = (given: readonly string[]): LaunchArguments => {
  const folder = given
    .filter((argument) => argument.startsWith(DATA_FOLDER))
    .map((argument) => argument.slice(DATA_FOLDER.length))
    .filter((path) => path !== '')
    .at(-1)
  return { isDemo: given.includes('--demo'), dataFolder: folder ?? null }
}
