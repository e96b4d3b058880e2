import { FIVE } from '../../../../../shared/domain/checkins/check-in.ts'
import { CONTACT_CHANNELS } from '../../../../../shared/domain/journal/journal.ts'
import { CIRCLES } from '../../../../../shared/domain/people/person.ts'
import type { SearchFilter } from '../../../../../shared/domain/search/filter.ts'

/** What is looked for, in the address of the page. */
export const QUERY = 'q'

/** The parts of a filter, as they stand in the address and on the page. */
export const FACETS = ['personId', 'circle', 'channel', 'tag', 'mood', 'exerciseId', 'from', 'to'] as const
export type FilterFacet = (typeof FACETS)[number]

const DAY = /^\d{4}-\d{2}-\d{2}$/
const ID = /^[0-9a-f-]{36}$/

const oneOf = <Value>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => String(value) === text) ?? null
const matching = (pattern: RegExp, text: string): string | null => (pattern.test(text) ? text : null)

/** Reads the filter of an address; what does not fit is as if it were not there. */
export const readFilter = (parameters: URLSearchParams): SearchFilter => {
  const given = (facet: FilterFacet) => parameters.get(facet) ?? ''
  return {
    personId: matching(ID, given('personId')),
    circle: oneOf(CIRCLES, given('circle')),
    channel: oneOf(CONTACT_CHANNELS, given('channel')),
    tag: given('tag') === '' ? null : given('tag').slice(0, 200),
    mood: oneOf(FIVE, given('mood')),
    exerciseId: given('exerciseId') === '' ? null : given('exerciseId').slice(0, 100),
    from: matching(DAY, given('from')),
    to: matching(DAY, given('to')),
  }
}

/** The parameters with one of them changed; an empty value takes it out. */
export const withParameter = (former: URLSearchParams, name: string, value: string): URLSearchParams => {
  const parameters = new URLSearchParams(former)
  if (value === '') parameters.delete(name)
  else parameters.set(name, value)
  return parameters
}

/** How many parts of the filter are set. */
export const countSet = (filter: SearchFilter): number => FACETS.filter((facet) => filter[facet] !== null).length

/** The address of a search with one thing to filter by. */
export const searchFor = (facet: FilterFacet, value: string): string =>
  `/journal/search?${withParameter(new URLSearchParams(), facet, value).toString()}`
