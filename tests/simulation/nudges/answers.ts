import type { Nudge, NudgeAnswer } from '../../../src/shared/domain/nudges/nudge.ts'
import type { Random } from '../random.ts'
import type { NudgePersona } from './personas.ts'

const MINUTE_MS = 60_000
const SOONEST_MINUTES = 1
const LATEST_MINUTES = 90

export type Answer = { readonly answer: NudgeAnswer; readonly afterMs: number }

/** What a persona does with a nudge, and after how long; null: nothing. What they set a time for is answered more. */
export const answerOf = (
  persona: NudgePersona,
  nudge: Nudge,
  week: number,
  hour: number,
  random: Random,
): Answer | null => {
  const afterMs = (SOONEST_MINUTES + Math.floor(random.next() ** 2 * LATEST_MINUTES)) * MINUTE_MS
  if (persona.silentWeeks.includes(week)) return null
  const factor = (hour === persona.bestHour ? 1.6 : 0.8) * (nudge.isAsked ? 1.2 : 1)
  let chance = random.next()
  for (const [answer, weight] of Object.entries(persona.manners) as [NudgeAnswer, number][]) {
    chance -= weight * factor
    if (chance < 0) return { answer, afterMs }
  }
  return null
}
