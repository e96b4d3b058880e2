import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import { invoke } from '../../../lib/client.ts'
import { countSet, type FilterFacet, QUERY, readFilter, withParameter } from './search-address.ts'

const PAGE_LENGTH = 30

export type Found = Output<'find.search'>
export type Hit = Found['hits'][number]

/**
 * What is looked for, as it stands in the address, and what was found. The words stand here at once, and the
 * address follows them when no conversion is going on: what an input method is still forming is not looked for.
 */
export const useJournalSearch = (field: RefObject<HTMLInputElement | null>) => {
  const [parameters, setParameters] = useSearchParams()
  const inAddress = parameters.get(QUERY) ?? ''
  const [words, setWords] = useState(inAddress)
  const filter = useMemo(() => readFilter(parameters), [parameters])
  useFocusOnArrival(field)

  useEffect(() => {
    // Changed from elsewhere; while somebody is typing, the address is only late.
    if (document.activeElement !== field.current) setWords(inAddress)
  }, [inAddress, field])

  const isAsked = inAddress.trim() !== '' || countSet(filter) > 0
  const found = useInfiniteQuery({
    queryKey: ['find.search', { query: inAddress, filter }],
    queryFn: ({ pageParam }) =>
      invoke('find.search', { query: inAddress, filter, before: pageParam, limit: PAGE_LENGTH }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: isAsked,
  })
  const { data, hasNextPage, isFetching, fetchNextPage } = found
  const set = (name: string, value: string) => {
    setParameters((former) => withParameter(former, name, value), { replace: true })
  }
  return {
    words,
    filter,
    isAsked,
    found,
    hits: useMemo(() => data?.pages.flatMap(({ hits }) => hits) ?? [], [data]),
    first: data?.pages[0],
    /** `isForming`: an input method has not confirmed it yet. */
    setWords: (typed: string, isForming: boolean) => {
      setWords(typed)
      if (!isForming) set(QUERY, typed)
    },
    setFacet: (facet: FilterFacet, value: string) => {
      set(facet, value)
    },
    clearFilter: () => {
      setParameters((former) => withParameter(new URLSearchParams(), QUERY, former.get(QUERY) ?? ''), { replace: true })
      // The button that was pressed is gone with what it cleared.
      field.current?.focus()
    },
    showMore: useCallback(() => {
      if (hasNextPage && !isFetching) void fetchNextPage()
    }, [hasNextPage, isFetching, fetchNextPage]),
  }
}

/** The field takes the focus when the page opens, and again whenever its key is pressed; not when one comes back to a line. */
const useFocusOnArrival = (field: RefObject<HTMLInputElement | null>) => {
  const location = useLocation()
  const { key } = location
  const state: unknown = location.state
  const hasArrived = useRef(false)
  useEffect(() => {
    const isAsked = says(state, 'toField') || (!hasArrived.current && openedIn(state) === null)
    hasArrived.current = true
    if (!isAsked) return
    field.current?.focus()
    field.current?.select()
  }, [key, state, field])
}

const says = <Word extends string>(state: unknown, word: Word): state is Readonly<Record<Word, unknown>> =>
  typeof state === 'object' && state !== null && word in state

/** The line that was opened, when one comes back from it. */
export const openedIn = (state: unknown): string | null =>
  says(state, 'opened') && typeof state.opened === 'string' ? state.opened : null

export type JournalSearch = ReturnType<typeof useJournalSearch>
