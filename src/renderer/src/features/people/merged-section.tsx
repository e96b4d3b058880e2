import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { formatDay, isOfOtherYear } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './person.module.css'

type Merged = Output<'people.merged'>[number]

/** Entries that were put into this one, each with its way back. Nothing where there is none. */
export const MergedSection = ({ person }: { readonly person: Output<'people.get'> }) => {
  const { t } = useTranslation('import')
  const say = useSay()
  const language = useLanguage()
  const unmerge = useWrite('people.unmerge')
  const merged = useRead('people.merged', { id: person.id }).data ?? []
  if (merged.length === 0 && !unmerge.isSuccess) return null
  const dayOf = ({ at: { localDay } }: Merged) => formatDay(localDay, language, isOfOtherYear(localDay, person.today))
  const takeBack = ({ changeId, goneId, name }: Merged) => {
    if (unmerge.isPending) return
    unmerge.mutate(
      { changeId },
      {
        onSuccess: () => {
          say(t('merged.apart', { kept: person.name, gone: name }), () =>
            invoke('people.merge', { keepId: person.id, goneId }),
          )
        },
      },
    )
  }
  return (
    <Landing label={t('merged.title')} on={merged.map(({ changeId }) => changeId).join(' ')}>
      {merged.length > 0 && (
        <Section title={t('merged.title')} note={t('merged.note')}>
          <ul className={styles['rows']}>
            {merged.map((each) => (
              <li key={each.changeId} className={styles['row']}>
                <span className={styles['grow']}>{t('merged.line', { name: each.name, day: dayOf(each) })}</span>
                <Button
                  variant="plain"
                  aria-label={t('merged.takeBackOf', { name: each.name })}
                  onClick={() => {
                    takeBack(each)
                  }}
                >
                  {t('merged.takeBack')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {unmerge.isError && <Failure error={unmerge.error} />}
    </Landing>
  )
}
