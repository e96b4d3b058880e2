import { type ReactNode, useEffect, useRef } from 'react'

import styles from './page.module.css'

type PageProps = {
  readonly title: string
  /** A sentence under the title. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** A way back, over the title. */
  readonly above?: ReactNode
  readonly children?: ReactNode
  /** `wide` lets charts and calendars use more than the text column. */
  readonly width?: 'text' | 'wide'
}

/** A screen: its heading takes the focus when it opens, so that a screen reader says where one is. */
export const Page = ({ title, lead, actions, above, children, width = 'text' }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The window is the same one that the last screen was scrolled in.
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main className={`${styles['page']} ${styles[width]}`}>
      <header className={styles['header']}>
        <div className={styles['titles']}>
          {above}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </main>
  )
}

/** A part of a page under a small heading. */
export const Section = ({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: ReactNode
  readonly children: ReactNode
}) => (
  <section className={styles['section']} aria-label={title}>
    <h2>{title}</h2>
    {note !== undefined && <p className={styles['note']}>{note}</p>}
    {children}
  </section>
)

/** A sheet of paper on the page: for the one thing that matters there. */
export const Card = ({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'rest' | 'invite' | 'accent'
}) => <div className={`${styles['card']} ${styles[`tone-${tone}`]}`}>{children}</div>

/** Buttons side by side, wrapping where there is no room. */
export const Row = ({
  children,
  align = 'start',
}: {
  readonly children: ReactNode
  readonly align?: 'start' | 'center' | 'between' | 'end'
}) => <div className={`${styles['row']} ${styles[`align-${align}`]}`}>{children}</div>

/** Things one under the other at an even distance. */
export const Stack = ({
  children,
  gap = 'normal',
}: {
  readonly children: ReactNode
  readonly gap?: 'small' | 'normal' | 'large'
}) => <div className={`${styles['stack']} ${styles[`gap-${gap}`]}`}>{children}</div>

/** Two things side by side where there is room, else one under the other. */
export const Columns = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['columns']}>{children}</div>
)

/** Quiet words beside others. */
export const Quiet = ({ children }: { readonly children: ReactNode }) => <p className={styles['quiet']}>{children}</p>
