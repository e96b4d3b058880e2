import { useTranslation } from 'react-i18next'

import { shortcutWords } from '../../../shared/domain/settings/shortcut.ts'
import { commandKey, isMac } from '../lib/keys.ts'
import { useRead } from '../lib/query.ts'
import styles from './key-list.module.css'

/** Every key that is not the platform's own, with what it does. */
export const KeyList = () => {
  const { t } = useTranslation('keys')
  const shortcut = useRead('settings.get', {}).data?.quickLogShortcut ?? null
  const rows = [
    ...(shortcut === null ? [] : [{ keys: shortcutWords(shortcut, isMac), what: t('list.quickLogAnywhere') }]),
    { keys: `${commandKey} + J`, what: t('list.quickLog') },
    { keys: `${commandKey} + F`, what: t('list.search') },
    { keys: `${commandKey} + 1 – 6`, what: t('list.places') },
    { keys: `${commandKey} + Enter`, what: t('list.keep') },
    { keys: `${commandKey} + Z`, what: t('list.undo') },
    { keys: 'Tab', what: t('list.next') },
    { keys: '↑ ↓ ← →', what: t('list.choose') },
    { keys: 'Esc', what: t('list.leave') },
    { keys: '?', what: t('list.help') },
  ]
  return (
    <dl className={styles['keys']}>
      {rows.map(({ keys, what }) => (
        <div key={keys} className={styles['row']}>
          <dt>
            <kbd className={styles['key']}>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
