import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'

import type { SearchFilter } from '../../../../../shared/domain/search/filter.ts'
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
export const useJournalSearch = () => {
  const [parameters, setParameters] = useSearchParams()
  const inAddress = parameters.get(QUERY) ?? ''
  const [words, setWords] = useState(inAddress)
  const field = useRef<HTMLInputElement>(null)
  const filter = useMemo(() => readFilter(parameters), [parameters])
  useFocusOnArrival(field)

  useEffect(() => {
    // Changed from elsewhere; while somebody is typing, the address is only late.
    if (document.activeElement !== field.current) setWords(inAddress)
  }, [inAddress])

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
    field,
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

/** The field takes the focus when the page opens, and again whenever its key is pressed. */
const useFocusOnArrival = (field: RefObject<HTMLInputElement | null>) => {
  const { key } = useLocation()
  const arrival = useRef<string | null>(null)
  useEffect(() => {
    const isFirst = arrival.current === null
    arrival.current = key
    if (isFirst) field.current?.focus()
  }, [key, field])
}

export type JournalSearch = ReturnType<typeof useJournalSearch>
export type { SearchFilter }
