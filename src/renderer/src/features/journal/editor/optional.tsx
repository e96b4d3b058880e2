import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../components/ui/button.tsx'
import styles from '../journal.module.css'

type OptionalProps = { readonly isChosen: boolean; readonly onClear: () => void; readonly children: ReactNode }

/** A question that may stay open, also after it was answered. */
export const Optional = ({ isChosen, onClear, children }: OptionalProps) => {
  const { t } = useTranslation('journal')
  return (
    <div className={styles['optional']}>
      {children}
      {isChosen && (
        <Button variant="plain" onClick={onClear}>
          {t('form.leaveOpen')}
        </Button>
      )}
    </div>
  )
}
