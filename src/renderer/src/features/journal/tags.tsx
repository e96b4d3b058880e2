import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { tagKey } from '../../../../shared/domain/journal/tags.ts'
import { searchFor } from './find/search-address.ts'
import styles from './journal.module.css'

/** The tags of an entry, as quiet words that lead to all that have them. */
export const Tags = ({ tags }: { readonly tags: readonly string[] }) => {
  const { t } = useTranslation('journal')
  if (tags.length === 0) return null
  return (
    <ul className={styles['tags']} aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <Link to={searchFor('tag', tagKey(tag))}>{`#${tag}`}</Link>
        </li>
      ))}
    </ul>
  )
}
