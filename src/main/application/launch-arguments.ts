import type { SilenceChoice } from '../../shared/domain/nudges/log.ts'

/** What a program that runs is told from outside. */
export type Command =
  | { readonly kind: 'open'; readonly route: string | null }
  | { readonly kind: 'quick-log' }
  | { readonly kind: 'silence'; readonly silence: SilenceChoice }

/** What can be said when the program is started. */
export type LaunchArguments = {
  /** Show a sample notebook in a folder of its own. */
  readonly isDemo: boolean
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

/**
 * Reads the command line. What is not known is left alone: Chromium and the desktop add arguments of
 * their own. The last `--data-dir=` counts, an empty one does not.
 */
export const readArguments = (given: readonly string[]): LaunchArguments => ({
  isDemo: given.includes('--demo'),
  dataFolder: valuesOf(given, DATA_FOLDER).at(-1) ?? null,
  isHidden: given.includes('--hidden'),
  command: commandIn(given),
})

/** The arguments that another start needs to open the same notebook. */
export const sameNotebook = ({ isDemo, dataFolder }: LaunchArguments): readonly string[] => [
  ...(isDemo ? ['--demo'] : []),
  ...(dataFolder === null ? [] : [`${DATA_FOLDER}${dataFolder}`]),
]

const commandIn = (given: readonly string[]): Command | null => {
  if (given.includes('--quick-log')) return { kind: 'quick-log' }
  if (given.includes('--rest')) return { kind: 'open', route: '/rest' }
  const silence = valuesOf(given, PAUSE).map((name) => PAUSES[name])[0]
  return silence === undefined ? null : { kind: 'silence', silence }
}

const valuesOf = (given: readonly string[], name: string): readonly string[] =>
  given.filter((argument) => argument.startsWith(name) && argument !== name).map((argument) => argument.slice(name.length))
