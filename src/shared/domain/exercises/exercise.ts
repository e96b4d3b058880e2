/**
 * What an exercise is: a guided small step, done one screen at a time.
 *
 * Exercises are written as content (`resources/content/exercises`), never as code. The zod
 * schema that checks the files is `src/shared/schemas/exercise.ts`; the types here are what the
 * rest of the product reads.
 */

/** The families of exercises. The first four are the core; the other four support them. */
export const TRACKS = [
  'reach-out',
  'start-conversation',
  'show-interest',
  'keep-in-touch',
  'online',
  'community',
  'give-and-thank',
  'rest',
] as const
export type Track = (typeof TRACKS)[number]

/** The four tracks that the product teaches first. */
export const CORE_TRACKS = [
  'reach-out',
  'start-conversation',
  'show-interest',
  'keep-in-touch',
] as const satisfies readonly Track[]

/** Courage levels, 1 (a minute, no courage) to 5 (an evening, some courage). */
export const LEVELS = [1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]

/** How an exercise is carried out. `alone` needs nobody else. */
export const EXERCISE_CHANNELS = ['in-person', 'voice', 'video', 'message', 'social-network', 'alone'] as const
export type ExerciseChannel = (typeof EXERCISE_CHANNELS)[number]

/** Settings in which the steps differ honestly (practice R10 of the sources). */
export const SETTINGS_OF_LIFE = ['client', 'team', 'network', 'remote', 'care', 'local'] as const
export type SettingOfLife = (typeof SETTINGS_OF_LIFE)[number]

/** Registers of politeness of a message: ja plain = くだけた, polite = です・ます; en casual, formal. */
export const REGISTERS = ['plain', 'polite'] as const
export type Register = (typeof REGISTERS)[number]

/** The same text in both languages, each written as an original. */
export type Localized = { readonly ja: string; readonly en: string }

/** A message to pick and edit. May hold the placeholders `{name}` and `{topic}`. */
export type MessageTemplate = { readonly register: Register; readonly text: Localized }

type StepBase = { readonly id: string; readonly text: Localized; readonly hint?: Localized | undefined }

/** One screen of the player. Every kind carries its instruction in `text`. */
export type Step =
  | (StepBase & { readonly kind: 'read' })
  | (StepBase & { readonly kind: 'person' })
  | (StepBase & { readonly kind: 'message'; readonly templates: readonly MessageTemplate[] })
  | (StepBase & { readonly kind: 'checklist'; readonly items: readonly Localized[] })
  | (StepBase & { readonly kind: 'timer'; readonly seconds: number })
  | (StepBase & { readonly kind: 'text'; readonly placeholder?: Localized | undefined })
  | (StepBase & { readonly kind: 'rating'; readonly moment: 'before' | 'after' })
  | (StepBase & { readonly kind: 'plan'; readonly when: Localized; readonly then: Localized })
  | (StepBase & { readonly kind: 'do' })

export type StepKind = Step['kind']

/** The size in which a run is done. Both sizes share answers of steps that have the same id. */
export const RUN_SIZES = ['full', 'smaller'] as const
export type RunSize = (typeof RUN_SIZES)[number]

export type Exercise = {
  readonly id: string
  readonly track: Track
  readonly level: Level
  /** Ids of the practices that it teaches, see docs/content.md. */
  readonly sources: readonly string[]
  readonly minutes: number
  /** Social energy, -2 (costs much) to +2 (gives much). */
  readonly energy: -2 | -1 | 0 | 1 | 2
  readonly channels: readonly ExerciseChannel[]
  readonly settings: readonly SettingOfLife[]
  readonly title: Localized
  /** Why this helps, in one sentence. */
  readonly purpose: Localized
  /** Keys of docs/evidence.md, where the purpose makes a claim. */
  readonly evidence: readonly string[]
  readonly steps: readonly Step[]
  /** "もっと小さくする": a version that takes a moment. */
  readonly smaller: { readonly minutes: number; readonly steps: readonly Step[] }
  /** What to do if it goes badly, or if there is no answer. */
  readonly ifHard: Localized
  /** What to notice afterwards; prompts the journal entry. */
  readonly reflection: Localized
  /** Confidentiality, boundaries, unsafe relationships. */
  readonly safety?: Localized | undefined
}

/** What lists and cards show of an exercise. */
export type ExerciseSummary = Pick<
  Exercise,
  'id' | 'track' | 'level' | 'minutes' | 'energy' | 'channels' | 'title' | 'purpose'
>

/** The steps that a run of the given size goes through. */
export const stepsOf = (exercise: Exercise, size: RunSize): readonly Step[] =>
  size === 'smaller' ? exercise.smaller.steps : exercise.steps

/** True when the exercise, in the given size, asks the person to choose somebody. */
export const needsPerson = (exercise: Exercise, size: RunSize = 'full'): boolean =>
  stepsOf(exercise, size).some((step) => step.kind === 'person')

/** Reduces an exercise to what lists show. */
export const summarise = (exercise: Exercise): ExerciseSummary => ({
  id: exercise.id,
  track: exercise.track,
  level: exercise.level,
  minutes: exercise.minutes,
  energy: exercise.energy,
  channels: exercise.channels,
  title: exercise.title,
  purpose: exercise.purpose,
})
