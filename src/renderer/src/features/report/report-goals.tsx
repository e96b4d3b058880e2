import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { useGoalWords } from '../../components/goals/goal-words.ts'

type Report = Output<'report.get'>

/** The goals of the time with what came of them. */
export const ReportGoals = ({ report: { goals, goalsInAll } }: { readonly report: Report }) => {
  const { t } = useTranslation('report')
  const words = useGoalWords()
  const nameless = ({ match, target, people }: Report['goals'][number]) => {
    if (match.kind === 'people') return t('goals.someone')
    return match.kind === 'by-hand' ? t('goals.own') : words({ title: null, match, target, people })
  }
  if (goals.length === 0) return <p>{t('goals.none')}</p>
  const others = goalsInAll - goals.length
  return (
    <ul>
      {goals.map((goal, index) => (
        <li key={index}>
          {goal.isNameless ? nameless(goal) : words(goal)} ·{' '}
          {goal.isReached ? t('goals.reached') : t('goals.times', { times: goal.times, target: goal.target })}
        </li>
      ))}
      {others > 0 && <li>{t('goals.more', { count: others })}</li>}
    </ul>
  )
}
