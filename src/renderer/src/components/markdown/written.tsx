import { lazy, Suspense } from 'react'

import { isPlain } from './is-plain.ts'
import styles from './markdown.module.css'
import type { MarkdownViewProps } from './markdown-view.tsx'

const MarkdownView = lazy(async () => ({ default: (await import('./markdown-view.tsx')).MarkdownView }))

/** Words that a person wrote: as they stand, and what is marked in them as Markdown shows it. */
export const Written = ({ text, under }: MarkdownViewProps) => {
  const asItStands = <p className={styles['plain']}>{text}</p>
  if (isPlain(text)) return asItStands
  return (
    <Suspense fallback={asItStands}>
      <MarkdownView text={text} under={under} />
    </Suspense>
  )
}
