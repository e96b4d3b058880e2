import { ArrowLeft } from 'lucide-react'
import { Link, useLocation } from 'react-router'

import styles from './way-back.module.css'

/** A screen to go back to, in words and address, and what it is told then, such as where one was. */
export type Back = { readonly to: string; readonly label: string; readonly state?: unknown }

/** A quiet way back over the title of a screen; its words name where it leads. Whoever came from elsewhere goes back there. */
export const WayBack = (usual: Back) => {
  const { to, label, state } = useBack() ?? usual
  return (
    <Link to={to} state={state} className={styles['back'] ?? ''}>
      <ArrowLeft size={18} strokeWidth={1.5} aria-hidden="true" />
      {label}
    </Link>
  )
}

/** Where one came from, as the link that was followed says it (`state={{ back }}`); null when it says nothing. */
export const useBack = (): Back | null => {
  const state: unknown = useLocation().state
  return hasBack(state) ? state.back : null
}

const hasBack = (state: unknown): state is { readonly back: Back } =>
  typeof state === 'object' && state !== null && 'back' in state && typeof state.back === 'object'
