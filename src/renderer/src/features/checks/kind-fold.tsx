import { ChevronRight } from 'lucide-react'

import type { CheckItem } from './check-item.ts'
import styles from './checks.module.css'

type KindFoldProps = { readonly title: string; readonly about: NonNullable<CheckItem['about']> }

/** What a kind of tie is good for, and a few ways to go about it: there for whoever opens it. */
export const KindFold = ({ title, about }: KindFoldProps) => (
  <details className={styles['fold']}>
    <summary className={styles['summary']}>
      <ChevronRight size={18} strokeWidth={1.5} className={styles['chevron']} aria-hidden="true" />
      {title}
    </summary>
    <div className={styles['about']}>
      <p>{about.benefits}</p>
      <ul className={styles['tips']}>
        {about.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </div>
  </details>
)
