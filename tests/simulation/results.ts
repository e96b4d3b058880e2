import { type Exercise, type Track, TRACKS } from '../../src/shared/domain/exercises/exercise.ts'
import { distanceFromCourage, type Findings, findingsOf } from './findings.ts'
import { liveAYear, type YearLived } from './live-a-year.ts'
import { type Persona, PERSONAS } from './personas.ts'

/** One simulated person's year, with what it showed. */
export type Lived = { readonly seed: number; readonly year: YearLived; readonly findings: Findings }

export type PersonaResults = { readonly persona: Persona; readonly people: readonly Lived[] }

/** Lives a year as `people` different people of every kind. The same number gives the same results. */
export const simulate = (exercises: readonly Exercise[], people: number): readonly PersonaResults[] =>
  PERSONAS.map((persona, kind) => ({
    persona,
    people: Array.from({ length: people }, (_, index) => {
      const seed = 1000 * (kind + 1) + index
      const year = liveAYear(persona, seed, exercises)
      return { seed, year, findings: findingsOf(year, exercises) }
    }),
  }))

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

export const meanOf = ({ people }: PersonaResults, count: (findings: Findings) => number): number =>
  mean(people.map(({ findings }) => count(findings)))

/** The largest over all people. */
export const worstOf = ({ people }: PersonaResults, count: (findings: Findings) => number): number =>
  Math.max(...people.map(({ findings }) => count(findings)))

export const fewestGoes = ({ goesByTrack }: Findings): number =>
  Math.min(...TRACKS.map((track) => goesByTrack.get(track) ?? 0))

export const longestWaitOfAny = ({ longestWait }: Findings): number => Math.max(...longestWait.values())

/** Mean level practised and mean true courage at the end of a quarter (0-3). */
export const atEndOf = ({ people }: PersonaResults, quarter: number, track: Track) => {
  const all = people.flatMap(({ year }) => year.quarters[quarter]?.[track] ?? [])
  return { level: mean(all.map(({ level }) => level)), courage: mean(all.map(({ courage }) => courage)) }
}

/** How far the levels are from where they should settle at the end of the year, over all people and tracks. */
export const distancesAtEnd = ({ people }: PersonaResults): readonly number[] =>
  people.flatMap(({ year }) =>
    Object.values(year.quarters.at(-1) ?? {}).map(({ level, courage }) => distanceFromCourage(level, courage)),
  )
