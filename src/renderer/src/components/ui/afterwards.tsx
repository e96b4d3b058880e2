import { type ReactNode, useDeferredValue } from 'react'

/** What takes long to draw: it comes after the first frame of its screen, and whatever is clicked meanwhile goes first. */
export const Afterwards = ({ children }: { readonly children: ReactNode }) =>
  useDeferredValue(true, false) ? children : null
