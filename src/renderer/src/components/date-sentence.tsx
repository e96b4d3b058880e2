import { useTranslation } from 'react-i18next'

import type { ImportantDate } from '../../../shared/domain/people/important-date.ts'

type DateSentenceProps = {
  readonly date: Pick<ImportantDate, 'kind' | 'label'> & { readonly inDays: number }
}

/** Says when an important day of somebody is: today, tomorrow, in so many days. */
export const DateSentence = ({ date: { kind, label, inDays } }: DateSentenceProps) => {
  const { t } = useTranslation('ties')
  const when = inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : 'ahead'
  const what = kind === 'birthday' ? 'birthday' : label.trim() === '' ? 'anniversary' : 'named'
  return <p>{t(`invitations.date.${what}.${when}`, { count: inDays, label })}</p>
}
