import { LEVELS } from '../../../../../shared/domain/exercises/exercise.ts'
import type { LibraryFilter } from '../../../../../shared/domain/exercises/library.ts'

/** Limits of time that are offered, in minutes. */
export const MINUTES = [5, 15, 30, 60] as const
export const ENERGIES = ['gives', 'costs'] as const
export const COMPANIES = ['alone', 'online', 'in-person'] as const
export const MARKS = ['favourite', 'done', 'not-for-me'] as const

/** What narrows the library down beside words; each stands in the address under its own name. */
export const FACETS = ['minutes', 'energy', 'company', 'level', 'mark'] as const
export type Facet = (typeof FACETS)[number]

/** The name in the address under which the words stand that are searched. */
export const SEARCH = 'q'

const oneOf = <Value extends string | number>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => String(value) === text) ?? null

/** The filter that an address stands for; what is not known there limits nothing. */
export const readFilter = (parameters: URLSearchParams): LibraryFilter => ({
  search: parameters.get(SEARCH) ?? '',
  track: null,
  level: oneOf(LEVELS, parameters.get('level')),
  minutes: oneOf(MINUTES, parameters.get('minutes')),
  energy: oneOf(ENERGIES, parameters.get('energy')),
  company: oneOf(COMPANIES, parameters.get('company')),
  mark: oneOf(MARKS, parameters.get('mark')),
})

/** How many facets are chosen. */
export const chosenFacets = (filter: LibraryFilter): number => FACETS.filter((facet) => filter[facet] !== null).length

/** True when something is searched or chosen: a list is then shown in place of the map. */
export const isNarrowed = (filter: LibraryFilter): boolean => filter.search.trim() !== '' || chosenFacets(filter) > 0

/** The address with one of its parameters set, or without it when the value is empty. */
export const withParameter = (parameters: URLSearchParams, name: string, value: string): URLSearchParams => {
  const next = new URLSearchParams(parameters)
  if (value === '') next.delete(name)
  else next.set(name, value)
  return next
}
