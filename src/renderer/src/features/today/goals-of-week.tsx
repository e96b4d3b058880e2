import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { GoalItem } from '../../components/goals/goal-item.tsx'
import styles from '../../components/goals/goals.module.css'
import { LeftGoals } from '../../components/goals/left-goals.tsx'
import { Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'

/** The goals of this week with a way to count them; a quiet way to choose one while there is none. */
export const GoalsOfWeek = () => {
  const { t } = useTranslation('goals')
  const { data, error, isError, refetch } = useRead('goals.week', { week: 'this' })
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return null
  return (
    <Section title={t('title')}>
      <Stack>
        {data.goals.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul className={styles['list']}>
            {data.goals.map((goal) => (
              <GoalItem key={goal.id} goal={goal} />
            ))}
          </ul>
        )}
        <LeftGoals left={data.left} wasHard={data.wasHard} />
        <p>
          <Link to="/goals">{t(data.goals.length === 0 ? 'choose' : 'all')}</Link>
        </p>
      </Stack>
    </Section>
  )
}
