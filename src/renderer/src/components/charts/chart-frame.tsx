import { ChevronRight } from 'lucide-react'
import { type ReactNode, useRef } from 'react'

import { ChartSaving } from './chart-saving.tsx'
import type { ChartTable } from './chart-table.ts'

import styles from './chart-frame.module.css'

type ChartFrameProps = {
  /** Names the files that are saved. */
  readonly name: string
  /** What the picture shows, in a sentence or two. */
  readonly sentences: readonly string[]
  /** Quiet lines under the picture: how to read its marks. */
  readonly notes?: readonly string[]
  readonly table: ChartTable
  /** The picture. */
  readonly children: ReactNode
}

/** Every chart stands in one of these: the sentence first, then the picture, then the numbers for whoever wants them. */
export const ChartFrame = ({ name, sentences, notes = [], table, children }: ChartFrameProps) => {
  const frame = useRef<HTMLElement>(null)
  return (
    <figure ref={frame} className={styles['frame']}>
      <figcaption className={styles['sentences']}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </figcaption>
      <div className={styles['picture']}>{children}</div>
      {notes.length > 0 && (
        <div className={styles['notes']}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <details className={styles['details']}>
        <summary className={styles['summary']}>
          <ChevronRight size={18} strokeWidth={1.5} className={styles['chevron']} aria-hidden="true" />
          {table.label}
        </summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={table.columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ChartSaving name={name} table={table} picture={frame} />
      </details>
    </figure>
  )
}
