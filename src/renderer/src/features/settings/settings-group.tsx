import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import styles from './settings.module.css'

type SettingsGroupProps = {
  readonly title: string
  /** What became of the latest change made in this group. */
  readonly state?: 'idle' | 'kept' | 'failed'
  readonly error?: unknown
  readonly children: ReactNode
}

/** Settings that belong together. A word beside the heading says that a change was kept. */
export const SettingsGroup = ({ title, state = 'idle', error, children }: SettingsGroupProps) => {
  const { t } = useTranslation('settings')
  return (
    <div className={styles['group']}>
      <Section title={title}>
        <div className={styles['fields']}>{children}</div>
        {state === 'failed' && <Failure error={error} />}
      </Section>
      <p className={styles['kept']} role="status">
        {state === 'kept' && t('kept')}
      </p>
    </div>
  )
}
