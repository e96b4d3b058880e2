import { useTranslation } from 'react-i18next'

import { WeekGoals } from '../../components/goals/week-goals.tsx'
import { Page, Section } from '../../components/ui/page.tsx'
import { GoalHistory } from './goal-history.tsx'

/** 今週の小さな目標: this week's, and the weeks before. */
export const GoalsPage = () => {
  const { t } = useTranslation('goals')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('week.this')}>
        <WeekGoals week="this" />
      </Section>
      <Section title={t('history.title')}>
        <GoalHistory />
      </Section>
    </Page>
  )
}
