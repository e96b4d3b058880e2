import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { Written } from '../../components/markdown/written.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import styles from './journal.module.css'
import { LongText } from './long-text.tsx'

/** The words of an entry in the timeline: their beginning, and the rest on request. */
export const EntryText = ({ item }: { readonly item: JournalItem }) => {
  const { t } = useTranslation(['journal', 'common'])
  const [isOpen, setIsOpen] = useState(false)
  const isLong = item.textLength > item.excerpt.length
  const whole = useRead('journal.getText', { id: item.id }, { enabled: isLong && isOpen })

  if (item.excerpt === '') return null
  if (isOpen && whole.data !== undefined) {
    return (
      <LongText text={whole.data.text} under={3}>
        <Button
          variant="plain"
          onClick={() => {
            setIsOpen(false)
          }}
        >
          {t('less')}
        </Button>
      </LongText>
    )
  }
  return (
    <div className={styles['text']}>
      <Written text={isLong ? `${item.excerpt}\u2026` : item.excerpt} under={3} />
      {isOpen && whole.isError && <Failure error={whole.error} onRetry={() => void whole.refetch()} />}
      {isLong && (
        <Row>
          <Button
            variant="plain"
            onClick={() => {
              setIsOpen(true)
            }}
          >
            {t('common:more')}
          </Button>
        </Row>
      )}
    </div>
  )
}
