import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'

import { Page, Row, Section } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { isUnderWay, type PathItem } from './day-marks.ts'
import { DaysLine } from './days-line.tsx'
import { PathToday } from './path-today.tsx'
import { PutDown } from './put-down.tsx'
import styles from './paths.module.css'

/** One way over several days: where one stands, today's part, and all of its days. */
export const PathPage = () => {
  const { t } = useTranslation('paths')
  const { pathId = '' } = useParams()
  const paths = useRead('paths.list', {})
  const item = paths.data?.find(({ path }) => path.id === pathId)
  // Another path is another screen.
  if (item !== undefined) return <PathSheet key={pathId} item={item} />
  return (
    <Page title={t('title')} above={<WayBack to="/paths" label={t('toPaths')} />}>
      {paths.isPending && <Loading />}
      {paths.isError && <Failure error={paths.error} onRetry={() => void paths.refetch()} />}
      {paths.isSuccess && <Notice>{t('notFound')}</Notice>}
    </Page>
  )
}

const PathSheet = ({ item }: { readonly item: PathItem }) => {
  const { t } = useTranslation('paths')
  const localized = useLocalized()
  const { path, walk } = item
  return (
    <Page
      title={localized(path.title)}
      lead={localized(path.purpose)}
      above={<WayBack to="/paths" label={t('toPaths')} />}
    >
      <PathToday item={item} />
      {path.worksheet === 'communities' && (
        <p className={styles['worksheet']}>
          {t('worksheet.text')} <Link to="/communities">{t('worksheet.open')}</Link>
        </p>
      )}
      <Section title={t('line.title')}>
        <DaysLine item={item} />
      </Section>
      {walk !== null && isUnderWay(item) && (
        <Row>
          <PutDown walkId={walk.id} />
        </Row>
      )}
    </Page>
  )
}
