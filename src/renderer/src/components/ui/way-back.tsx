import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'

import styles from './way-back.module.css'

/** A quiet way back over the title of a screen; its words name where it leads. */
export const WayBack = ({ to, label }: { readonly to: string; readonly label: string }) => (
  <Link to={to} className={styles['back'] ?? ''}>
    <ArrowLeft size={18} strokeWidth={1.5} aria-hidden="true" />
    {label}
  </Link>
)
