import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { isComposing } from '../lib/ime.ts'
import { commandKey } from '../lib/keys.ts'

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

const isSearchKey = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean => {
  if (altKey) return false
  if (key === '/') return !ctrlKey && !metaKey && !isTypedInto(target)
  const isCommand = commandKey === '⌘' ? metaKey && !ctrlKey : ctrlKey && !metaKey
  return key.toLowerCase() === 'f' && isCommand && !shiftKey
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null)
