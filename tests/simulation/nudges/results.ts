import { NUDGE_KINDS, type NudgeKind } from '../../../src/shared/domain/nudges/nudge.ts'
import { isAnswered } from '../../../src/shared/domain/nudges/looking-back.ts'
import { type Audit, auditOf } from './audit.ts'
import { liveWithNudges, type Sighting, type YearOfNudges } from './live.ts'
import { type NudgePersona, NUDGE_PERSONAS } from './personas.ts'

const WEEK_MS = 7 * 86_400_000
const SEED = 7_000

export type NudgeResult = {
  readonly persona: NudgePersona
  readonly year: YearOfNudges
  readonly audit: Audit
  /** Nudges a week, half of the weeks have more and half have fewer. */
  readonly medianUnasked: number
  readonly medianAsked: number
  readonly mostUnasked: number
  /** Share (0-1) of what was shown that got an answer. */
  readonly answeredUnasked: number
  readonly answeredAsked: number
  readonly byKind: ReadonlyMap<NudgeKind, number>
}

/** Lives so many weeks as each of the given personas; the same again every time. */
export const simulateNudges = (
  weeks: number,
  personas: readonly NudgePersona[] = NUDGE_PERSONAS,
): readonly NudgeResult[] =>
  personas.map((persona) => {
    const year = liveWithNudges(persona, SEED + NUDGE_PERSONAS.indexOf(persona), weeks * 7)
    const asked = year.sightings.filter(({ nudge }) => nudge.isAsked)
    const unasked = year.sightings.filter(({ nudge }) => !nudge.isAsked)
    return {
      persona,
      year,
      audit: auditOf(year),
      medianUnasked: median(perWeek(unasked, year, weeks)),
      medianAsked: median(perWeek(asked, year, weeks)),
      mostUnasked: Math.max(...perWeek(unasked, year, weeks)),
      answeredUnasked: shareAnswered(unasked),
      answeredAsked: shareAnswered(asked),
      byKind: new Map(
        NUDGE_KINDS.map((kind) => [kind, year.sightings.filter(({ nudge }) => nudge.kind === kind).length]),
      ),
    }
  })

export const violationsOf = ({ audit, year }: NudgeResult): number =>
  [...audit.values()].reduce((sum, count) => sum + count, year.early)

const perWeek = (sightings: readonly Sighting[], { start }: YearOfNudges, weeks: number): readonly number[] =>
  Array.from(
    { length: weeks },
    (_, week) => sightings.filter(({ nudge }) => Math.floor((nudge.shown.epochMs - start) / WEEK_MS) === week).length,
  )

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0]
  return (low + high) / 2
}

const shareAnswered = (sightings: readonly Sighting[]): number =>
  sightings.length === 0 ? 0 : sightings.filter(({ nudge }) => isAnswered(nudge)).length / sightings.length
