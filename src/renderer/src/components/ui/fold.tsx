import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import styles from './fold.module.css'

type FoldProps = { readonly label: string; readonly children: ReactNode }

/** Something that is there for whoever opens it. */
export const Fold = ({ label, children }: FoldProps) => (
  <details className={styles['fold']}>
    <summary className={styles['summary']}>
      <ChevronRight size={18} strokeWidth={1.5} className={styles['chevron']} aria-hidden="true" />
      {label}
    </summary>
    {children}
  </details>
)
