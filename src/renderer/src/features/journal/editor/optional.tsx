import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../components/ui/button.tsx'
import styles from '../journal.module.css'

type OptionalProps = { readonly isChosen: boolean; readonly onClear: () => void; readonly children: ReactNode }

/** A question that may stay open, also after it was answered; then it has the focus again. */
export const Optional = ({ isChosen, onClear, children }: OptionalProps) => {
  const { t } = useTranslation('journal')
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place} className={styles['optional']}>
      {children}
      {isChosen && (
        <Button
          variant="plain"
          onClick={() => {
            // The button goes with the answer.
            place.current?.querySelector('input')?.focus()
            onClear()
          }}
        >
          {t('form.leaveOpen')}
        </Button>
      )}
    </div>
  )
}
