/** How much of a notebook that nobody wrote is shown: half a year, or ten busy years to see how fast everything is. */
export type SampleExtent = 'half-year' | 'ten-years'

/** What can be said when the program is started. */
export type LaunchArguments = {
  /** A sample notebook to show, in a folder of its own. */
  readonly sample: SampleExtent | null
  /** Folder given with `--data-dir=`, as it was typed. Null = the usual one. */
  readonly dataFolder: string | null
}

const DATA_FOLDER = '--data-dir='
const SAMPLES: Readonly<Record<string, SampleExtent>> = { '--demo': 'half-year', '--demo=large': 'ten-years' }

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
  return { sample: sampleOf(given), dataFolder: folder ?? null }
}

const sampleOf = (given: readonly string[]): SampleExtent | null =>
  given.flatMap((argument) => SAMPLES[argument] ?? []).at(-1) ?? null
