import type { SilenceChoice } from '../../shared/domain/nudges/log.ts'

/** What a program that runs is told from outside. */
export type Command =
  | { readonly kind: 'open'; readonly route: string | null }
  | { readonly kind: 'quick-log' }
  | { readonly kind: 'silence'; readonly silence: SilenceChoice }

/** How much of a notebook that nobody wrote is shown: half a year, or ten busy years to see how fast everything is. */
export type SampleExtent = 'half-year' | 'ten-years'

/** What can be said when the program is started. */
export type LaunchArguments = {
  /** A sample notebook to show, in a folder of its own. */
  readonly sample: SampleExtent | null
  /** Folder given with `--data-dir=`, as it was typed. Null = the usual one. */
  readonly dataFolder: string | null
  /** Stay in the tray: no window is opened. */
  readonly isHidden: boolean
  /** What is to be done at once; null: nothing was asked for. */
  readonly command: Command | null
}

const DATA_FOLDER = '--data-dir='
const PAUSE = '--pause='

const PAUSES: Readonly<Partial<Record<string, SilenceChoice>>> = {
  '1h': 'hour',
  tomorrow: 'tomorrow',
  week: 'week',
  today: 'rest',
}
const SAMPLES: Readonly<Record<string, SampleExtent>> = { '--demo': 'half-year', '--demo=large': 'ten-years' }

/**
 * Reads the command line. What is not known is left alone: Chromium and the desktop add arguments of
 * their own. The last `--data-dir=` counts, an empty one does not.
 */
export const readArguments = (given: readonly string[]): LaunchArguments => ({
  sample: sampleOf(given),
  dataFolder: valuesOf(given, DATA_FOLDER).at(-1) ?? null,
  isHidden: given.includes('--hidden'),
  command: commandIn(given),
})

/** The arguments that another start needs to open the same notebook. */
export const sameNotebook = ({ sample, dataFolder }: LaunchArguments): readonly string[] => [
  ...Object.keys(SAMPLES).filter((argument) => SAMPLES[argument] === sample),
  ...(dataFolder === null ? [] : [`${DATA_FOLDER}${dataFolder}`]),
]

const sampleOf = (given: readonly string[]): SampleExtent | null =>
  given.flatMap((argument) => SAMPLES[argument] ?? []).at(-1) ?? null

const commandIn = (given: readonly string[]): Command | null => {
  if (given.includes('--quick-log')) return { kind: 'quick-log' }
  if (given.includes('--rest')) return { kind: 'open', route: '/rest' }
  const silence = valuesOf(given, PAUSE).map((name) => PAUSES[name])[0]
  return silence === undefined ? null : { kind: 'silence', silence }
}

const valuesOf = (given: readonly string[], name: string): readonly string[] =>
  given
    .filter((argument) => argument.startsWith(name) && argument !== name)
    .map((argument) => argument.slice(name.length))
