import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import styles from './fold.module.css'

type FoldProps = {
  readonly label: string
  readonly children: ReactNode
  /** Where the caller knows whether it is open. */
  readonly isOpen?: boolean
  readonly onToggle?: (isOpen: boolean) => void
}

/** Something that is there for whoever opens it. */
export const Fold = ({ label, children, isOpen, onToggle }: FoldProps) => (
  <details
    className={styles['fold']}
    {...(isOpen !== undefined && { open: isOpen })}
    onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
  >
    <summary className={styles['summary']}>
      <ChevronRight size={18} strokeWidth={1.5} className={styles['chevron']} aria-hidden="true" />
      {label}
    </summary>
    {children}
  </details>
)
