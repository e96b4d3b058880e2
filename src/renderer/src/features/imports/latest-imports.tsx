import { useTranslation } from 'react-i18next'

import { formatDay } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './import.module.css'
import { useTakenBack } from './use-taken-back.ts'

/** What was brought in before, each with its way back. */
export const LatestImports = () => {
  const { t } = useTranslation('import')
  const sayTakenBack = useTakenBack()
  const language = useLanguage()
  const undo = useWrite('imports.undo')
  const latest = useRead('imports.latest', {}).data ?? []
  if (latest.length === 0 && !undo.isSuccess) return null
  const takeBack = (changeId: string) => {
    if (undo.isPending) return
    undo.mutate(
      { changeId },
      {
        onSuccess: ({ stayed }) => {
          sayTakenBack(changeId, stayed)
        },
      },
    )
  }
  return (
    <Landing label={t('latest.title')} on={latest.map(({ changeId }) => changeId).join(' ')}>
      {latest.length > 0 && (
        <Section title={t('latest.title')}>
          <ul className={styles['latest']}>
            {latest.map(({ changeId, at, people }) => {
              const day = formatDay(at.localDay, language)
              return (
                <li key={changeId} className={styles['latest-item']}>
                  <span>{t('latest.line', { day, count: people })}</span>
                  <Button
                    variant="plain"
                    aria-label={t('latest.takeBackOf', { day })}
                    onClick={() => {
                      takeBack(changeId)
                    }}
                  >
                    {t('latest.takeBack')}
                  </Button>
                </li>
              )
            })}
          </ul>
        </Section>
      )}
      {undo.isError && <Failure error={undo.error} />}
    </Landing>
  )
}
