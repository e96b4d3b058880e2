import { Check, Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { useWrite } from '../../lib/query.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Failure } from '../ui/states.tsx'
import { GoalDots } from './goal-dots.tsx'
import styles from './goals.module.css'
import { useGoalWords } from './goal-words.ts'

export type GoalView = Output<'goals.week'>['goals'][number]

/** One goal of the week: what came of it so far, and a way to count it by hand. */
export const GoalItem = ({
  goal,
  onEdit,
  onRemove,
}: {
  readonly goal: GoalView
  /** With these it can be changed. */
  readonly onEdit?: (() => void) | undefined
  readonly onRemove?: (() => void) | undefined
}) => {
  const { t } = useTranslation('goals')
  const wordsOf = useGoalWords()
  const count = useWrite('goals.count')
  const words = wordsOf(goal)
  const spoken = (action: string) => t('countOf', { action, words })
  const add = (by: 1 | -1) => {
    count.mutate({ id: goal.id, by })
  }
  return (
    <li className={styles['goal']}>
      <div className={styles['what']}>
        <p className={styles['words']}>{words}</p>
        <p className={styles['progress']}>
          <GoalDots times={goal.times} target={goal.target} />
          <span>{goal.isReached ? t('reached') : t('progress', { times: goal.times, target: goal.target })}</span>
        </p>
      </div>
      <div className={styles['acts']}>
        {goal.times > 0 && (
          <IconButton
            label={spoken(t('fewer'))}
            icon={<Minus />}
            onClick={() => {
              add(-1)
            }}
          />
        )}
        {!goal.isReached && (
          <Button
            icon={goal.target === 1 ? <Check /> : <Plus />}
            aria-label={spoken(t(goal.target === 1 ? 'did' : 'more'))}
            onClick={() => {
              add(1)
            }}
          >
            {t(goal.target === 1 ? 'did' : 'more')}
          </Button>
        )}
        {onEdit !== undefined && (
          <Button variant="plain" aria-label={spoken(t('edit'))} onClick={onEdit}>
            {t('edit')}
          </Button>
        )}
        {onRemove !== undefined && (
          <Button variant="plain" aria-label={spoken(t('remove'))} onClick={onRemove}>
            {t('remove')}
          </Button>
        )}
      </div>
      {count.isError && <Failure error={count.error} />}
    </li>
  )
}
