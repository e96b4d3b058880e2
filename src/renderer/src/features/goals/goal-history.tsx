import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { GoalDots } from '../../components/goals/goal-dots.tsx'
import type { GoalView } from '../../components/goals/goal-item.tsx'
import { useGoalWords } from '../../components/goals/goal-words.ts'
import { Button } from '../../components/ui/button.tsx'
import { Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { invoke } from '../../lib/client.ts'
import { useLanguage } from '../../lib/words.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import styles from './goal-history.module.css'

const WEEKS_AT_A_TIME = 8

/** Earlier weeks with their goals and what came of them. */
export const GoalHistory = () => {
  const { t } = useTranslation(['goals', 'common'])
  const language = useLanguage()
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['goals.history'],
    queryFn: ({ pageParam }) => invoke('goals.history', { before: pageParam, limit: WEEKS_AT_A_TIME }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ weeks, hasMore }) => (hasMore ? weeks.at(-1)?.weekStart : undefined),
  })
  if (isPending) return <Loading />
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  const weeks = data.pages.flatMap((page) => page.weeks)
  if (weeks.length === 0) return <Quiet>{t('history.none')}</Quiet>
  return (
    <Stack gap="large">
      {weeks.map(({ weekStart, goals }) => (
        <section key={weekStart} aria-label={t('week.of', { day: formatDay(weekStart, language, true) })}>
          <h3 className={styles['week']}>{t('week.of', { day: formatDay(weekStart, language, true) })}</h3>
          <ul className={styles['goals']}>
            {goals.map((goal) => (
              <PastGoal key={goal.id} goal={goal} />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage && (
        <Row>
          <Button onClick={() => void fetchNextPage()}>{t('common:more')}</Button>
        </Row>
      )}
    </Stack>
  )
}

const PastGoal = ({ goal }: { readonly goal: GoalView }) => {
  const { t } = useTranslation('goals')
  const wordsOf = useGoalWords()
  const became = goal.isReached ? 'reached' : goal.isCarried ? 'carried' : goal.isLetGo ? 'letGo' : 'quieter'
  return (
    <li className={styles['goal']}>
      <p>{wordsOf(goal)}</p>
      <p className={styles['became']}>
        <GoalDots times={goal.times} target={goal.target} />
        <span>{t(became)}</span>
      </p>
    </li>
  )
}
