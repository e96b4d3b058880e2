/** The typed shape of the words: English is the pattern, a test keeps Japanese at parity. */
import type checks from './locales/en/checks.json'
import type common from './locales/en/common.json'
import type exercises from './locales/en/exercises.json'
import type find from './locales/en/find.json'
import type goals from './locales/en/goals.json'
import type importing from './locales/en/import.json'
import type journal from './locales/en/journal.json'
import type keys from './locales/en/keys.json'
import type lookBack from './locales/en/look-back.json'
import type nudgePages from './locales/en/nudge-pages.json'
import type nudges from './locales/en/nudges.json'
import type past from './locales/en/past.json'
import type paths from './locales/en/paths.json'
import type pauses from './locales/en/pauses.json'
import type people from './locales/en/people.json'
import type player from './locales/en/player.json'
import type problem from './locales/en/problem.json'
import type prompts from './locales/en/prompts.json'
import type report from './locales/en/report.json'
import type rest from './locales/en/rest.json'
import type review from './locales/en/review.json'
import type settings from './locales/en/settings.json'
import type signal from './locales/en/signal.json'
import type support from './locales/en/support.json'
import type starters from './locales/en/starters.json'
import type ties from './locales/en/ties.json'
import type today from './locales/en/today.json'
import type tray from './locales/en/tray.json'
import type welcome from './locales/en/welcome.json'

export type Words = {
  readonly checks: typeof checks
  readonly common: typeof common
  readonly exercises: typeof exercises
  readonly find: typeof find
  readonly goals: typeof goals
  readonly import: typeof importing
  readonly journal: typeof journal
  readonly keys: typeof keys
  readonly 'look-back': typeof lookBack
  readonly 'nudge-pages': typeof nudgePages
  readonly nudges: typeof nudges
  readonly past: typeof past
  readonly paths: typeof paths
  readonly pauses: typeof pauses
  readonly people: typeof people
  readonly player: typeof player
  readonly problem: typeof problem
  readonly prompts: typeof prompts
  readonly report: typeof report
  readonly rest: typeof rest
  readonly review: typeof review
  readonly settings: typeof settings
  readonly signal: typeof signal
  readonly support: typeof support
  readonly starters: typeof starters
  readonly ties: typeof ties
  readonly today: typeof today
  readonly tray: typeof tray
  readonly welcome: typeof welcome
}

declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- merging with the library's own type needs an interface
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Words
  }
}
