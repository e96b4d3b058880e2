import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { REST_KINDS } from '../../../../shared/domain/rest/rest.ts'
import { Page } from '../../components/ui/page.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { REST_ICONS } from './rest-icons.ts'
import styles from './rest.module.css'

/** ひと休み: six short rests to choose from. */
export const RestPage = () => {
  const { t } = useTranslation('rest')
  return (
    <Page title={t('title')} lead={t('lead')} above={<WayBack to="/" label={t('toToday')} />}>
      <ul className={styles['kinds']}>
        {REST_KINDS.map((kind) => {
          const Icon = REST_ICONS[kind]
          return (
            <li key={kind}>
              <Link to={`/rest/${kind}`} className={styles['kind'] ?? ''}>
                <Icon size={24} strokeWidth={1.5} aria-hidden="true" />
                <span>
                  <span className={styles['name']}>{t(`${kind}.title`)}</span>
                  <span className={styles['about']}>{t(`${kind}.line`)}</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
