import { addDays, type LocalDay } from '../../time/day.ts'
import type { Localized } from '../exercises/exercise.ts'

/** Where a service can be reached. `emergency` comes first on the screen, `world` last. */
export const SUPPORT_REGIONS = ['emergency', 'japan', 'world'] as const
export type SupportRegion = (typeof SUPPORT_REGIONS)[number]

/** A number to call. */
export type SupportPhone = {
  /** As it is printed, with hyphens. */
  readonly number: string
  /** For whom or from where, when there are several. */
  readonly note?: Localized | undefined
}

/** Someone to turn to: written as content (`resources/content/support.yaml`), never as code. */
export type SupportResource = {
  readonly id: string
  readonly region: SupportRegion
  readonly name: Localized
  /** What it is for, and what happens there. */
  readonly purpose: Localized
  readonly hours?: Localized | undefined
  readonly phones: readonly SupportPhone[]
  /** Its own page. */
  readonly web?: string | undefined
  /** Where the number and the hours were read. */
  readonly source: string
  /** The day on which they were compared with the source. Null: not compared yet, and not shown as if it were. */
  readonly checkedOn: LocalDay | null
}

/** Numbers and hours change: after so many days they are to be compared with their source again. */
export const SUPPORT_CHECK_DAYS = 180

/**
 * The resources whose check is too old for a release.
 *
 * @param today the day of the release
 * @returns those that were checked, but more than `SUPPORT_CHECK_DAYS` days ago; one that was never checked is shown
 *   so and is none of them
 */
export const outdatedSupport = (resources: readonly SupportResource[], today: LocalDay): readonly SupportResource[] =>
  resources.filter(({ checkedOn }) => checkedOn !== null && addDays(checkedOn, SUPPORT_CHECK_DAYS) < today)
