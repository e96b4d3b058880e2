import type { Mark } from './check-item.ts'
import { TieMark } from './tie-mark.tsx'
import { CENTRE, HEIGHT, placesAround, WIDTH } from './ties-layout.ts'
import styles from './ties-picture.module.css'

type TiesPictureProps = {
  /** What it shows, in a sentence. */
  readonly label: string
  /** The word for the person in the middle. */
  readonly centre: string
  readonly ties: readonly { readonly id: string; readonly label: string; readonly mark: Mark }[]
}

/** Oneself in the middle, and a thread to each tie: whole, dashed, or none. */
export const TiesPicture = ({ label, centre, ties }: TiesPictureProps) => {
  const places = placesAround(ties.length)
  return (
    <svg
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      className={styles['picture']}
      role="img"
      aria-label={label}
    >
      {ties.map((tie, index) => {
        const place = places[index]
        if (place === undefined) return null
        const hasThread = tie.mark === 'full' || tie.mark === 'thin'
        return (
          <g key={tie.id}>
            {hasThread && (
              <line
                x1={place.from.x}
                y1={place.from.y}
                x2={place.x}
                y2={place.y}
                className={styles[`thread-${tie.mark}`]}
              />
            )}
            <g transform={`translate(${place.x} ${place.y})`}>
              <TieMark mark={tie.mark} />
            </g>
            <text
              x={place.words.x}
              y={place.words.y}
              textAnchor={place.words.anchor}
              dominantBaseline="central"
              className={hasThread ? styles['words'] : styles['words-quiet']}
            >
              {tie.label}
            </text>
          </g>
        )
      })}
      <circle r={CENTRE} className={styles['person']} />
      <text textAnchor="middle" dominantBaseline="central" className={styles['centre']}>
        {centre}
      </text>
    </svg>
  )
}
