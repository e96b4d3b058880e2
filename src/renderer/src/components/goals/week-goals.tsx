import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { MOST_GOALS_A_WEEK } from '../../../../shared/domain/goals/goal.ts'
import { useRead, useWrite } from '../../lib/query.ts'
import { Button } from '../ui/button.tsx'
import { Quiet, Row, Stack } from '../ui/page.tsx'
import { Failure, Loading } from '../ui/states.tsx'
import { useSay } from '../ui/undo.tsx'
import { GoalForm } from './goal-form.tsx'
import { GoalItem, type GoalView } from './goal-item.tsx'
import { GoalSuggestions } from './goal-suggestions.tsx'
import styles from './goals.module.css'
import { LeftGoals } from './left-goals.tsx'

type Week = 'this' | 'next'

/** The goals of a week, to be set, counted and changed; what would suit, and what is left of the week before. */
export const WeekGoals = ({ week }: { readonly week: Week }) => {
  const { t } = useTranslation('goals')
  const say = useSay()
  const { data, error, isPending, refetch } = useRead('goals.week', { week })
  const remove = useWrite('goals.remove')
  const restore = useWrite('goals.restore')
  const [form, setForm] = useState<GoalView | 'new' | null>(null)
  if (isPending) return <Loading />
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  const isFull = data.goals.length >= MOST_GOALS_A_WEEK
  const removed = ({ id }: GoalView) => {
    remove.mutate({ id }, { onSuccess: () => say(t('removed'), () => restore.mutateAsync({ id })) })
  }
  return (
    <Stack>
      {data.goals.length === 0 ? (
        <p>{t(week === 'this' ? 'none' : 'noneNext')}</p>
      ) : (
        <ul className={styles['list']}>
          {data.goals.map((goal) => (
            <GoalItem
              key={goal.id}
              goal={goal}
              onEdit={() => {
                setForm(goal)
              }}
              onRemove={() => {
                removed(goal)
              }}
            />
          ))}
        </ul>
      )}
      {remove.isError && <Failure error={remove.error} />}
      <LeftGoals left={data.left} wasHard={data.wasHard} />
      {isFull ? (
        <Quiet>{t('full')}</Quiet>
      ) : (
        <>
          <GoalSuggestions week={week} suggestions={data.suggestions} wasHard={data.wasHard} />
          <Row>
            <Button
              icon={<Plus />}
              onClick={() => {
                setForm('new')
              }}
            >
              {t('own')}
            </Button>
          </Row>
        </>
      )}
      {form !== null && (
        <GoalForm
          week={week}
          goal={form === 'new' ? null : form}
          onClose={() => {
            setForm(null)
          }}
        />
      )}
    </Stack>
  )
}
