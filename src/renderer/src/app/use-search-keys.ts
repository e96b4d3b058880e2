import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { isComposing } from '../lib/ime.ts'
import { isCommand, isTyping } from '../lib/keys.ts'

const SEARCH = '/journal/search'

/** Keys that open the search from every screen: `/` outside of a field, and Ctrl+F (⌘F on a Mac) anywhere. */
export const useSearchKeys = (): void => {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || !isSearchKey(event)) return
      // A question in front of the screen is answered first.
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      const isThere = pathname === SEARCH
      void navigate(isThere ? SEARCH + search : SEARCH, { replace: isThere, state: { toField: true } })
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [navigate, pathname, search])
}

const isSearchKey = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (key === '/') return !ctrlKey && !metaKey && !altKey && !isTyping(target)
  return key.toLowerCase() === 'f' && isCommand(event)
}
