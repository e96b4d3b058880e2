import type { NudgeContext, NudgeNow } from '../../../src/shared/domain/nudges/context.ts'
import { decideNudge } from '../../../src/shared/domain/nudges/decide-nudge.ts'
import type { NudgeHistory } from '../../../src/shared/domain/nudges/nudge.ts'
import type { NudgePreferences } from '../../../src/shared/domain/nudges/preferences.ts'
import { aHistory, aNudgeContext, EVENING, somePreferences } from '../../factories/nudges.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Somebody it would be good to write to. */
export const someoneDue: Partial<NudgeContext> = { duePersonIds: ['aki'] }

type Situation = {
  readonly context?: Partial<NudgeContext>
  readonly history?: Partial<NudgeHistory>
  readonly preferences?: Partial<NudgePreferences>
  readonly now?: NudgeNow
}

/** What is decided on an evening on which somebody is due, but for what a test says otherwise. */
export const decide = ({ context = someoneDue, history = {}, preferences = {}, now = EVENING }: Situation = {}) =>
  decideNudge(aHistory(history), somePreferences(preferences), aNudgeContext(context, now), now)

/** Epoch ms, so many before that evening. */
export const ago = (ms: number) => EVENING.epochMs - ms
