import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { standingOf } from '../../../../../shared/domain/look-back/charts.ts'
import { Quiet } from '../../../components/ui/page.tsx'
import { listWords } from '../../../lib/list-words.ts'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import styles from '../look-back.module.css'
import { WhenRead } from './chart-section.tsx'

/** So many names are said of those whose contact has thinned. */
const MOST_NAMES = 5

/** Who of each circle was reached lately, and who a little less than before; in words, without colours. */
export const Circles = () => {
  const { t } = useTranslation(['look-back', 'common'])
  const language = useLanguage()
  return (
    <WhenRead read={useRead('lookBack.circles', {})}>
      {({ circles }) =>
        circles.length === 0 ? (
          <Quiet>{t('circles.none')}</Quiet>
        ) : (
          <>
            <Quiet>{t('circles.lead')}</Quiet>
            <dl className={styles['circles']}>
              {circles.map(({ circle, people }) => {
                const of = (standing: ReturnType<typeof standingOf>) =>
                  people.filter((person) => standingOf(person) === standing)
                const fading = of('fading').slice(0, MOST_NAMES)
                const quiet = of('quiet').length
                return (
                  <div key={circle} className={styles['circle']}>
                    <dt>{t(`common:circle.${circle}`)}</dt>
                    <dd>{t('circles.reached', { reached: of('reached').length, all: people.length })}</dd>
                    {fading.length > 0 && (
                      <dd className={styles['quiet']}>
                        {t('circles.fading', {
                          names: listWords(
                            fading.map(({ name }) => name),
                            language,
                          ),
                        })}
                      </dd>
                    )}
                    {quiet > 0 && <dd className={styles['quiet']}>{t('circles.quiet', { count: quiet })}</dd>}
                  </div>
                )
              })}
            </dl>
            <Link to="/people">{t('circles.everyone')}</Link>
          </>
        )
      }
    </WhenRead>
  )
}
