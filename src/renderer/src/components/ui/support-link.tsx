import { LifeBuoy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import styles from './support-link.module.css'

/** The quiet way to the people one can turn to. `icon`: where there is no room for words; they are spoken and shown on hover. */
export const SupportLink = ({ look = 'words' }: { readonly look?: 'words' | 'icon' }) => {
  const { t } = useTranslation('support')
  return (
    <Link
      to="/support"
      className={styles[look] ?? ''}
      {...(look === 'icon' && { title: t('link'), 'aria-label': t('link') })}
    >
      <LifeBuoy size={look === 'icon' ? 20 : 16} strokeWidth={1.5} aria-hidden="true" />
      {look === 'words' && t('link')}
    </Link>
  )
}
