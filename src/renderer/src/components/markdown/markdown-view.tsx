import type { ReactNode } from 'react'
import Markdown, { type Components, type Options } from 'react-markdown'
import remarkBreaks from 'remark-breaks'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'

import styles from './markdown.module.css'

/** Parts of Markdown that would surprise someone who only writes: they stand in the text as they were typed. */
const LEFT_OUT = [
  // Words that happen to be set in by four spaces, or underlined.
  'codeIndented',
  'setextUnderline',
  // There is no HTML in a notebook.
  'htmlFlow',
  'htmlText',
  // Addresses of links at the foot of a text, and footnotes: both would show far from where they stand.
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
]

function leaveOut(this: { readonly data: () => object }): void {
  const data = this.data() as { micromarkExtensions?: object[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: LEFT_OUT } }]
}

// A line that was typed is a line that is shown.
const plugins: NonNullable<Options['remarkPlugins']> = [remarkGfm, remarkCjkFriendly, remarkBreaks, leaveOut]

/** What a link in a text may lead to; anything else stands as words. */
const OPENED = /^(?:https?|mailto|tel):/i

/** Kept as it is where it may be followed, else empty. */
const addressOf = (address: string): string => (OPENED.test(address) ? address : '')

type LinkProps = { readonly address: string | undefined; readonly children: ReactNode }

/** Opens in the desktop's own browser, on a click, through the window's guard. What it leads to is shown on hover. */
const OutsideLink = ({ address, children }: LinkProps) =>
  address === undefined || address === '' ? (
    <>{children}</>
  ) : (
    <a href={address} target="_blank" rel="noreferrer" title={address}>
      {children}
    </a>
  )

/** A heading in a text stands under the headings around it. */
const headingUnder = (level: number, depth: number) => {
  const Heading = ({ children }: { readonly children?: ReactNode }) => (
    <p role="heading" aria-level={Math.min(6, level + depth)} className={styles['heading']}>
      {children}
    </p>
  )
  return Heading
}

const componentsUnder = (level: number): Components => ({
  a: ({ href, children }) => <OutsideLink address={href}>{children}</OutsideLink>,
  // Nothing is fetched for a text: a picture is a link to where it is.
  img: ({ src, alt }) => (
    <OutsideLink address={typeof src === 'string' ? src : undefined}>{alt === '' ? src : alt}</OutsideLink>
  ),
  input: ({ checked }) => <span className={styles['tick']}>{checked === true ? '\u2611' : '\u2610'}</span>,
  table: ({ children }) => (
    <div className={styles['table']}>
      <table>{children}</table>
    </div>
  ),
  h1: headingUnder(level, 1),
  h2: headingUnder(level, 1),
  h3: headingUnder(level, 2),
  h4: headingUnder(level, 2),
  h5: headingUnder(level, 3),
  h6: headingUnder(level, 3),
})

const COMPONENTS = { 1: componentsUnder(1), 3: componentsUnder(3) } as const

export type MarkdownViewProps = {
  readonly text: string
  /** Level of the heading under which the text stands. */
  readonly under: keyof typeof COMPONENTS
}

/** A text with what was marked in it. Loaded when the first such text is shown. */
export const MarkdownView = ({ text, under }: MarkdownViewProps) => (
  <div className={styles['text']}>
    <Markdown remarkPlugins={plugins} components={COMPONENTS[under]} urlTransform={addressOf}>
      {text}
    </Markdown>
  </div>
)
