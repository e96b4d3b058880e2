import { useTranslation } from 'react-i18next'

import { composeReview } from '../../../../shared/domain/review/review.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { useGoalWords } from '../../components/goals/goal-words.ts'
import { useSignalWords } from '../../components/signal/signal-words.ts'
import { listWords } from '../../lib/list-words.ts'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import { idsIn, type ReviewForm } from './review-form.ts'
import { useFacts } from './use-facts.ts'

/** The review in the words of the entry that it becomes. */
export const useComposedReview = (form: ReviewForm, week: Output<'reviews.week'>): string => {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const facts = useFacts(week)
  const goalWords = useGoalWords()
  const signalWords = useSignalWords()
  const people = useRead('people.list', {}).data ?? []
  const signal = useRead('signal.get', {}).data
  const goals = useRead('goals.week', { week: week.goals }).data?.goals ?? []
  const chosen = idsIn(form.personIds).flatMap((id) => people.find((person) => person.id === id)?.name ?? [])
  const names = [...chosen, form.typed.trim()].filter((name) => name !== '')
  return composeReview([
    { heading: t('was.heading'), lines: [facts, form.was] },
    { heading: t('energy.heading'), lines: [form.energy] },
    { heading: t('who.heading'), lines: [names.length === 0 ? '' : listWords(names, language), form.who] },
    { heading: t('signal.heading'), lines: [signal === undefined ? '' : signalWords.sentence(signal), form.signal] },
    { heading: t(`goals.${week.goals}`), lines: [goals.map((goal) => `- ${goalWords(goal)}`).join('\n')] },
  ])
}
