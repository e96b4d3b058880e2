import { useTranslation } from 'react-i18next'

import styles from './journal.module.css'

/** The tags of an entry, as quiet words. */
export const Tags = ({ tags }: { readonly tags: readonly string[] }) => {
  const { t } = useTranslation('journal')
  if (tags.length === 0) return null
  return (
    <ul className={styles['tags']} aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag}>{`#${tag}`}</li>
      ))}
    </ul>
  )
}
