import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { NETWORK_ANSWERS } from '../../../../../shared/domain/checks/check.ts'
import { formatMonthDay } from '../../../../../shared/time/format.ts'
import { Empty, Failure, Loading } from '../../../components/ui/states.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLanguage, useLocalized } from '../../../lib/words.ts'
import styles from '../look-back.module.css'

/** So many forms stand side by side. */
const MOST_FORMS = 6

/** The five kinds of network as they were filled in, side by side. Shape and words say what is there, not colour. */
export const Networks = () => {
  const { t } = useTranslation('look-back')
  const language = useLanguage()
  const localized = useLocalized()
  const forms = useRead('checks.forms', {})
  const checks = useRead('checks.list', { kind: 'networks' })
  const failed = forms.isError ? forms : checks.isError ? checks : null
  if (failed !== null) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />
  if (forms.data === undefined || checks.data === undefined) return <Loading />
  const [latest] = checks.data
  if (latest === undefined) {
    return <Empty action={<Link to="/networks">{t('networks.open')}</Link>}>{t('networks.none')}</Empty>
  }
  const shown = checks.data.slice(0, MOST_FORMS).toReversed()
  const count = (answer: (typeof NETWORK_ANSWERS)[number]) =>
    Object.values(latest.answers).filter((each) => each === answer).length
  return (
    <>
      <p>
        {t('networks.said', {
          day: formatMonthDay(latest.at.localDay, language),
          present: count('present'),
          thin: count('thin'),
          missing: count('missing'),
        })}{' '}
        <Link to="/networks">{t('networks.open')}</Link>
      </p>
      <div className={styles['scroll']}>
        <table className={styles['networks']}>
          <thead>
            <tr>
              <th scope="col">{t('networks.column')}</th>
              {shown.map(({ id, at }) => (
                <th key={id} scope="col">
                  {formatMonthDay(at.localDay, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {forms.data.networks.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{localized(title)}</th>
                {shown.map((check) => {
                  const answer = NETWORK_ANSWERS.find((each) => each === check.answers[id])
                  return (
                    <td key={check.id}>
                      <span className={styles['mark']} data-answer={answer} aria-hidden="true" />
                      {t(`networks.${answer ?? 'unsaid'}`)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
