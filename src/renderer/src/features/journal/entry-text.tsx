import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { Button } from '../../components/ui/button.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import styles from './journal.module.css'
import { FIRST_SLICES, SLICE_LENGTH, slicesOf } from './text-slices.ts'

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
