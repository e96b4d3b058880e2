import { type RefObject, useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'

import type { LibraryFilter } from '../../../../../shared/domain/exercises/library.ts'
import { type Facet, readFilter, SEARCH, withParameter } from './library-filter.ts'

type LibraryFilterState = {
  readonly filter: LibraryFilter
  readonly setWords: (words: string) => void
  readonly setFacet: (facet: Facet, value: string) => void
  readonly clear: () => void
  /** Around the field of the words. */
  readonly place: RefObject<HTMLDivElement | null>
}

/**
 * The filter as it stands in the address. The words stand here at once, and the address follows them: a
 * conversion in the field is not disturbed.
 */
export const useLibraryFilter = (): LibraryFilterState => {
  const [parameters, setParameters] = useSearchParams()
  const inAddress = parameters.get(SEARCH) ?? ''
  const [words, setWords] = useState(inAddress)
  const place = useRef<HTMLDivElement>(null)
  const field = () => place.current?.querySelector<HTMLInputElement>('input[type=search]')

  useEffect(() => {
    // Changed from elsewhere, such as by a link; while somebody is typing, it is only late.
    if (document.activeElement !== field()) setWords(inAddress)
  }, [inAddress])

  const set = (name: string, value: string) => {
    setParameters((former) => withParameter(former, name, value), { replace: true })
  }
  return {
    filter: { ...readFilter(parameters), search: words },
    setWords: (typed) => {
      setWords(typed)
      set(SEARCH, typed)
    },
    setFacet: set,
    clear: () => {
      setWords('')
      setParameters({}, { replace: true })
      // The button that was pressed is gone with what it cleared.
      field()?.focus()
    },
    place,
  }
}
