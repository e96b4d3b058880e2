import { PROBLEMS, type Problem } from '../../../shared/ipc/problems.ts'
import { LANGUAGES, type Language, type Theme, THEMES } from '../../../shared/domain/settings/settings.ts'

/** What main passes in the address, so that the first paint is right. */
export type Launch = {
  readonly language: Language
  readonly theme: Theme
  readonly problem: Problem | null
  /** The hour 0-23 for the person, so that the greeting is right before the data is there. */
  readonly hour: number
  /** False at the very first start. */
  readonly isWelcomed: boolean
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text)

/** Reads the query of the page's address; anything unknown falls back to English, the system's theme, no problem. */
export const readLaunch = (query: string): Launch => {
  const parameters = new URLSearchParams(query)
  return {
    language: oneOf(LANGUAGES, parameters.get('language')) ?? 'en',
    theme: oneOf(THEMES, parameters.get('theme')) ?? 'system',
    problem: oneOf(PROBLEMS, parameters.get('problem')) ?? null,
    hour: Number.parseInt(parameters.get('hour') ?? '12', 10),
    isWelcomed: parameters.get('welcomed') !== '0',
  }
}

/** How this window was opened. */
export const launch: Launch = readLaunch(window.location.search)
