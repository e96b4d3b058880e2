import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import { WeekGoals } from '../../../components/goals/week-goals.tsx'
import { Quiet } from '../../../components/ui/page.tsx'

/** Small goals for the week that comes. */
export const GoalsStep = ({ week }: { readonly week: Output<'reviews.week'> }) => {
  const { t } = useTranslation('review')
  return (
    <>
      <Quiet>{t('goals.hint')}</Quiet>
      <WeekGoals week={week.goals} />
    </>
  )
}
