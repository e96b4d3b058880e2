import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'

/** What is known of a week, a sentence each. */
export const useFacts = ({ knownDays, contacts, exercises }: Output<'reviews.week'>): readonly string[] => {
  const { t } = useTranslation('review')
  const what = knownDays === 0 ? 'was.unknown' : contacts === 0 ? 'was.none' : 'was.contacts'
  return [
    t(what, { days: knownDays, count: contacts }),
    ...(exercises > 0 ? [t('was.exercises', { count: exercises })] : []),
  ]
}
