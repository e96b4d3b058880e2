import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { Button } from '../../components/ui/button.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { slicesOf } from '../../lib/text-slices.ts'
import styles from './journal.module.css'

/**
 * Length of the pieces that a long text is laid out in, in UTF-16 code units: about one to two windows
 * high. The browser lays out those that are near; `contain-intrinsic-size` of the style goes with it.
 */
const SLICE_LENGTH = 2_000

/** Pieces on the screen after the first press; each further press doubles them. */
const FIRST_SLICES = 4

/** The words of an entry: their beginning, and more on request, never so much at once that the page stops. */
export const EntryText = ({ item }: { readonly item: JournalItem }) => {
  const { t } = useTranslation(['journal', 'common'])
  /** Slices on the screen; 0 = the beginning alone. */
  const [shown, setShown] = useState(0)
  const isLong = item.textLength > item.excerpt.length
  const whole = useRead('journal.getText', { id: item.id }, { enabled: isLong && shown > 0 })
  const text = whole.data?.text
  const slices = useMemo(() => (text === undefined ? [] : slicesOf(text, SLICE_LENGTH)), [text])

  if (item.excerpt === '') return null
  const isOpen = shown > 0 && slices.length > 0
  const hasMore = isLong && (!isOpen || shown < slices.length)
  return (
    <div className={styles['text']}>
      {isOpen ? (
        slices.slice(0, shown).map((slice, index) => (
          <p key={index} className={`${styles['slice']} ${slices.length > FIRST_SLICES ? styles['apart'] : ''}`}>
            {slice.replace(/\n$/, '')}
          </p>
        ))
      ) : (
        <p className={styles['slice']}>
          {item.excerpt}
          {isLong && '\u2026'}
        </p>
      )}
      {whole.isError && shown > 0 && <Failure error={whole.error} onRetry={() => void whole.refetch()} />}
      {isLong && (
        <Row>
          {hasMore && (
            <Button
              variant="plain"
              onClick={() => {
                setShown((former) => (former === 0 ? FIRST_SLICES : former * 2))
              }}
            >
              {t('common:more')}
            </Button>
          )}
          {isOpen && (
            <Button
              variant="plain"
              onClick={() => {
                setShown(0)
              }}
            >
              {t('less')}
            </Button>
          )}
        </Row>
      )}
    </div>
  )
}
