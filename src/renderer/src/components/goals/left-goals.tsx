import { useTranslation } from 'react-i18next'

import { smallerTarget } from '../../../../shared/domain/goals/suggest-goals.ts'
import { useWrite } from '../../lib/query.ts'
import { Button } from '../ui/button.tsx'
import { Quiet } from '../ui/page.tsx'
import { Failure } from '../ui/states.tsx'
import { useSay } from '../ui/undo.tsx'
import type { GoalView } from './goal-item.tsx'
import { useGoalWords } from './goal-words.ts'
import styles from './goals.module.css'

/** What is left of last week: taken along, smaller after a hard week, or let go. Nothing is said about either. */
export const LeftGoals = ({ left, wasHard }: { readonly left: readonly GoalView[]; readonly wasHard: boolean }) => {
  const { t } = useTranslation('goals')
  const wordsOf = useGoalWords()
  const say = useSay()
  const carry = useWrite('goals.carryOver')
  const letGo = useWrite('goals.letGo')
  const takeUp = useWrite('goals.takeUp')
  const remove = useWrite('goals.remove')
  const failure = carry.error ?? letGo.error
  if (left.length === 0) return null
  return (
    <section aria-label={t('left.title')}>
      <Quiet>
        {t('left.title')} {t('left.ask', { count: left.length })}
      </Quiet>
      <ul className={styles['list']}>
        {left.map((goal) => {
          const { id, target } = goal
          const words = wordsOf(goal)
          const smaller = wasHard ? smallerTarget(target) : target
          const label = smaller < target ? t('left.carrySmaller', { count: smaller }) : t('left.carry')
          return (
            <li key={id} className={styles['goal']}>
              <p className={`${styles['what']} ${styles['words']}`}>{words}</p>
              <div className={styles['acts']}>
                <Button
                  aria-label={t('countOf', { action: label, words })}
                  onClick={() => {
                    carry.mutate(
                      { id, week: 'this', target: smaller },
                      { onSuccess: (copy) => say(t('left.carriedOver'), () => remove.mutateAsync({ id: copy.id })) },
                    )
                  }}
                >
                  {label}
                </Button>
                <Button
                  variant="plain"
                  aria-label={t('countOf', { action: t('left.letGo'), words })}
                  onClick={() => {
                    letGo.mutate({ id }, { onSuccess: () => say(t('left.wasLetGo'), () => takeUp.mutateAsync({ id })) })
                  }}
                >
                  {t('left.letGo')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {failure !== null && <Failure error={failure} />}
    </section>
  )
}
