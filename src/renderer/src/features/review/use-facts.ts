import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { useLanguage } from '../../lib/words.ts'

/** What is known of a week, in a sentence or two. */
export const useFacts = ({ knownDays, contacts, exercises }: Output<'reviews.week'>): string => {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const what = knownDays === 0 ? 'was.unknown' : contacts === 0 ? 'was.none' : 'was.contacts'
  const sentences = [
    t(what, { days: knownDays, count: contacts }),
    ...(exercises > 0 ? [t('was.exercises', { count: exercises })] : []),
  ]
  return sentences.join(language === 'ja' ? '' : ' ')
}
