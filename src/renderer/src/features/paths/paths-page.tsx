import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { Page, Quiet, Section } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { isUnderWay, marksOf, type PathItem } from './day-marks.ts'
import styles from './paths.module.css'
import { usePathWords } from './use-path-words.ts'

/** The ways over several days, and the short forms on one's ties. */
export const PathsPage = () => {
  const { t } = useTranslation('paths')
  const paths = useRead('paths.list', {})
  return (
    <Page title={t('title')} lead={t('lead')} above={<WayBack to="/exercises" label={t('toExercises')} />}>
      {paths.isPending && <Loading lines={6} />}
      {paths.isError && <Failure error={paths.error} onRetry={() => void paths.refetch()} />}
      {paths.data !== undefined &&
        (paths.data.length === 0 ? <Empty>{t('none')}</Empty> : <PathCards items={paths.data} />)}
      <Ties />
    </Page>
  )
}

/** The path that is offered first to somebody who is on none. */
const FIRST_PATH = 'first-four-steps'

/** Those that one is on come first, then the one to begin with. */
const PathCards = ({ items }: { readonly items: readonly PathItem[] }) => {
  const rank = (item: PathItem) => (isUnderWay(item) ? 0 : item.path.id === FIRST_PATH ? 1 : 2)
  return (
    <ul className={styles['cards']}>
      {items
        .toSorted((a, b) => rank(a) - rank(b))
        .map((item) => (
          <PathCard key={item.path.id} item={item} />
        ))}
    </ul>
  )
}

const PathCard = ({ item }: { readonly item: PathItem }) => {
  const localized = useLocalized()
  const { lengthOf, placeOf } = usePathWords()
  const { path, walk } = item
  const place = placeOf(item)
  return (
    <li className={styles['card']}>
      <h2 className={styles['name']}>
        <Link to={`/paths/${path.id}`} className={styles['link'] ?? ''}>
          {localized(path.title)}
        </Link>
      </h2>
      <p className={styles['purpose']}>{localized(path.purpose)}</p>
      <div className={`${styles['facts']} numbers`}>
        {place !== null && <span className={isUnderWay(item) ? styles['place'] : undefined}>{place}</span>}
        <span>{lengthOf(path.days)}</span>
        {walk?.state === 'open' && (
          <span className={styles['dots']} aria-hidden="true">
            {marksOf(item).map((mark, index) => (
              <span key={index} className={`${styles['dot']} ${styles[`dot-${mark}`]}`} />
            ))}
          </span>
        )}
      </div>
    </li>
  )
}

const TIES = [
  { path: '/self-check', word: 'selfCheck' },
  { path: '/networks', word: 'networks' },
  { path: '/communities', word: 'communities' },
] as const

/** The forms to look at one's ties with. */
const Ties = () => {
  const { t } = useTranslation('paths')
  return (
    <Section title={t('ties.title')}>
      <ul className={styles['ties']}>
        {TIES.map(({ path, word }) => (
          <li key={path} className={styles['tie']}>
            <Link to={path} className={styles['link'] ?? ''}>
              {t(`ties.${word}.title`)}
            </Link>
            <Quiet>{t(`ties.${word}.about`)}</Quiet>
          </li>
        ))}
      </ul>
    </Section>
  )
}
