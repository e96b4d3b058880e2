import type { Settings } from '../schemas/settings.ts'
import type { EventName } from './channels.ts'

/** Areas of data; a change in one makes every query of that area stale. */
export const AREAS = [
  'today',
  'checkIns',
  'days',
  'runs',
  'people',
  'journal',
  /** What can be found has caught up with what was written. */
  'search',
  /** Exercises, with marks, levels and packs. */
  'library',
  'paths',
  /** Short forms, and the notes on communities. */
  'checks',
  'plans',
  'cadences',
  'followUps',
  /** Whom it would be good to write to: what was put aside. */
  'invitations',
  /** What was given and received. */
  'exchanges',
  'goals',
  'nudges',
  'pauses',
  /** What was answered to the signal. */
  'signal',
  /** Reviews of weeks. */
  'reviews',
] as const
export type Area = (typeof AREAS)[number]

/** What comes with each event. */
export type EventPayloads = {
  'data.changed': { readonly areas: readonly Area[] }
  'settings.changed': Settings
  'app.navigate': { readonly route: string }
  /** To the small window alone: it was shown, or hidden. */
  'quickLog.shown': { readonly isShown: boolean }
} & Record<EventName, unknown>
