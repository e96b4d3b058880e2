import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Written } from '../../components/markdown/written.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Row } from '../../components/ui/page.tsx'
import { slicesOf } from '../../lib/text-slices.ts'
import styles from './journal.module.css'

/** A text up to this length is shown as one, in UTF-16 code units. */
const SHOWN_AS_ONE = 12_000

/**
 * Length of the pieces that a longer text is laid out in, in UTF-16 code units: about one to two windows
 * high. The browser lays out those that are near; `contain-intrinsic-size` of the style goes with it.
 */
const SLICE_LENGTH = 2_000

/** Pieces on the screen at first; each press doubles them. */
const FIRST_SLICES = 4

type LongTextProps = {
  readonly text: string
  /** Level of the heading under which it stands. */
  readonly under: 1 | 3
  /** What else can be done with it, beside showing more. */
  readonly children?: ReactNode
}

/** A whole text, never so much at once that the page stops. */
export const LongText = ({ text, under, children }: LongTextProps) => {
  const { t } = useTranslation('common')
  const slices = useMemo(() => (text.length > SHOWN_AS_ONE ? slicesOf(text, SLICE_LENGTH) : [text]), [text])
  const [shown, setShown] = useState(FIRST_SLICES)
  const hasMore = shown < slices.length
  return (
    <div className={styles['text']}>
      {slices.slice(0, shown).map((slice, index) => (
        <div key={index} className={slices.length > FIRST_SLICES ? styles['apart'] : undefined}>
          <Written text={slice.replace(/\n$/, '')} under={under} />
        </div>
      ))}
      {(hasMore || children !== undefined) && (
        <Row>
          {hasMore && (
            <Button
              variant="plain"
              onClick={() => {
                setShown(shown * 2)
              }}
            >
              {t('more')}
            </Button>
          )}
          {children}
        </Row>
      )}
    </div>
  )
}
