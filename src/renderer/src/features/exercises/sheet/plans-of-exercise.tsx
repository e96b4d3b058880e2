import { CalendarClock, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import type { Planned } from '../../../components/plan-later.tsx'
import { IconButton } from '../../../components/ui/button.tsx'
import { Landing } from '../../../components/ui/landing.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { useRead } from '../../../lib/query.ts'
import styles from './plans-of-exercise.module.css'
import { useMomentWords } from './use-moment-words.ts'

/** When the exercise is planned for, each with a way to take it back. Nothing where nothing is. */
export const PlansOfExercise = ({ exerciseId }: { readonly exerciseId: string }) => {
  const { t } = useTranslation(['exercises', 'common'])
  const say = useSay()
  const momentWords = useMomentWords()
  const plans = useRead('plans.list', {}).data?.filter(({ exercise }) => exercise.id === exerciseId) ?? []

  const remove = async ({ id }: Planned) => {
    try {
      await invoke('plans.remove', { id })
      say(t('plan.removed'), () => invoke('plans.restore', { id }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }

  return (
    <Landing label={t('plan.list')} on={plans.map(({ id }) => id).join(' ')}>
      {plans.length > 0 && (
        <ul className={styles['plans']}>
          {plans.map((plan) => {
            const when = momentWords(plan.due)
            return (
              <li key={plan.id} className={`${styles['plan']} numbers`}>
                <CalendarClock size={18} strokeWidth={1.5} aria-hidden="true" />
                <span>
                  {when}
                  {plan.size === 'smaller' && <span className={styles['size']}>{t('plan.smaller')}</span>}
                </span>
                <IconButton label={t('plan.remove', { when })} icon={<X />} onClick={() => void remove(plan)} />
              </li>
            )
          })}
        </ul>
      )}
    </Landing>
  )
}
