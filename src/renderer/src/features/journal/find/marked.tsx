import { Fragment, useMemo } from 'react'

import { marksIn, type Passage } from '../../../../../shared/domain/search/passage.ts'
import styles from './find.module.css'

type MarkedProps = {
  readonly text: string
  /** Folded. */
  readonly terms: readonly string[]
}

/** A text in which what was looked for is marked. */
export const Marked = ({ text, terms }: MarkedProps) => {
  const marks = useMemo(() => marksIn(text, terms), [text, terms])
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className={styles['mark']}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}

/** A piece of a text with what was looked for, and dots where something is left out. */
export const MarkedPassage = ({ passage, terms }: { readonly passage: Passage; readonly terms: readonly string[] }) => (
  <p className={styles['passage']}>
    {passage.isCutBefore && '\u2026'}
    <Marked text={passage.text} terms={terms} />
    {passage.isCutAfter && '\u2026'}
  </p>
)
