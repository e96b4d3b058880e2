import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'

import styles from './way-back.module.css'

type WayBackProps = {
  readonly to: string
  readonly label: string
  /** What the screen there is told, such as where one was. */
  readonly state?: unknown
}

/** A quiet way back over the title of a screen; its words name where it leads. */
export const WayBack = ({ to, label, state }: WayBackProps) => (
  <Link to={to} state={state} className={styles['back'] ?? ''}>
    <ArrowLeft size={18} strokeWidth={1.5} aria-hidden="true" />
    {label}
  </Link>
)
