import { BookOpen, ChartNoAxesColumn, Footprints, LifeBuoy, type LucideIcon, Settings, Sun, Users } from 'lucide-react'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, Outlet } from 'react-router'

import { useRead } from '../lib/query.ts'
import { AppKeys } from './app-keys.tsx'
import styles from './frame.module.css'
import { useSearchKeys } from './use-search-keys.ts'

const PLACES = [
  { path: '/', word: 'today', Icon: Sun },
  { path: '/exercises', word: 'exercises', Icon: Footprints },
  { path: '/journal', word: 'journal', Icon: BookOpen },
  { path: '/people', word: 'people', Icon: Users },
  { path: '/look-back', word: 'lookBack', Icon: ChartNoAxesColumn },
  { path: '/settings', word: 'settings', Icon: Settings },
] as const

const ROUTES = PLACES.map(({ path }) => path)

/** The rail of places, and the screen beside it. */
export const Frame = () => {
  const { t } = useTranslation(['common', 'support'])
  useSearchKeys()
  const isDemo = useRead('app.info', {}).data?.isDemo === true
  return (
    <div className={styles['frame']}>
      <nav className={styles['rail']} aria-label={t('nav.label')}>
        <a className={styles['skip']} href="#content" onClick={skipToContent}>
          {t('skipToContent')}
        </a>
        <p className={styles['name']} aria-hidden="true">
          {t('appName')}
        </p>
        <ul className={styles['places']}>
          {PLACES.map(({ path, word, Icon }) => (
            <li key={path}>
              <Place path={path} label={t(`nav.${word}`)} Icon={Icon} />
            </li>
          ))}
        </ul>
        <div className={styles['foot']}>
          <Place path="/support" label={t('support:link')} Icon={LifeBuoy} />
          {isDemo && (
            <p className={styles['sample']} title={t('sampleNote')}>
              {t('sample')}
            </p>
          )}
        </div>
      </nav>
      <AppKeys places={ROUTES} />
      <div id="content" className={styles['content']}>
        <Suspense>
          <Outlet />
        </Suspense>
      </div>
    </div>
  )
}

type PlaceProps = { readonly path: string; readonly label: string; readonly Icon: LucideIcon }

const Place = ({ path, label, Icon }: PlaceProps) => (
  <NavLink to={path} end={path === '/'} className={styles['place'] ?? ''} title={label}>
    <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
    <span className={styles['word']}>{label}</span>
  </NavLink>
)

/** Moves the focus to the heading of the screen; the address stays the router's. */
const skipToContent = (event: { preventDefault: () => void }) => {
  event.preventDefault()
  document.querySelector<HTMLElement>('main h1')?.focus()
}
