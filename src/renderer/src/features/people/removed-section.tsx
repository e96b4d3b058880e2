import { useTranslation } from 'react-i18next'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { Button } from '../../components/ui/button.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Quiet, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useRead, useWrite } from '../../lib/query.ts'
import styles from './person.module.css'

/** People who were taken off the list, each with the way back onto it. Nothing while there is nobody. */
export const RemovedSection = () => {
  const { t } = useTranslation('people')
  const say = useSay()
  const removed = useRead('people.removed', {}).data ?? []
  const restore = useWrite('people.restore')
  if (removed.length === 0 && !restore.isSuccess) return null
  const bringBack = ({ id, name }: Person) => {
    if (restore.isPending) return
    restore.mutate(
      { id },
      {
        onSuccess: () => {
          say(t('off.back', { name }), () => invoke('people.remove', { id }))
        },
      },
    )
  }
  return (
    <Landing label={t('off.title')} on={removed.map(({ id }) => id).join(' ')}>
      {removed.length > 0 && (
        <Fold label={t('off.title')}>
          <Stack gap="small">
            <Quiet>{t('off.note')}</Quiet>
            <ul className={styles['rows']}>
              {removed.map((person) => (
                <li key={person.id} className={styles['row']}>
                  <bdi className={styles['grow']}>{person.name}</bdi>
                  <Button
                    variant="plain"
                    aria-label={t('off.bringBackOf', { name: person.name })}
                    onClick={() => {
                      bringBack(person)
                    }}
                  >
                    {t('off.bringBack')}
                  </Button>
                </li>
              ))}
            </ul>
          </Stack>
        </Fold>
      )}
      {restore.isError && <Failure error={restore.error} />}
    </Landing>
  )
}
