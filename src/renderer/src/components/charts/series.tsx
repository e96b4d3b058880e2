import styles from './axis.module.css'

/** One of several things that a chart counts side by side. */
export type Series = { readonly key: string; readonly name: string }

/** Colours of the palette, in order; as many as a chart has series at the most. */
const COLOURS = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const

/** The class that gives a series its colour, by its place. */
export const colourOf = (index: number): string => styles[COLOURS[index % COLOURS.length] ?? COLOURS[0]] ?? ''

/** Which colour stands for what; the table says the same without colours. */
export const SeriesKeys = ({ series }: { readonly series: readonly Series[] }) => (
  <ul className={styles['keys']} aria-hidden="true">
    {series.map(({ key, name }, index) => (
      <li key={key} className={`${styles['key'] ?? ''} ${colourOf(index)}`}>
        <span className={styles['swatch']} />
        {name}
      </li>
    ))}
  </ul>
)
