import { useTranslation } from 'react-i18next'

import { formatDay } from '../../../../shared/time/format.ts'
import { Quiet, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import { ReviewDone } from './review-done.tsx'
import type { ReviewDraft } from './review-form.ts'
import { ReviewSteps } from './review-steps.tsx'

type ReviewWeekProps = { readonly draft: ReviewDraft; readonly onTakenBack: () => void }

/** The week that is looked back on: its screens, or what was written of it. */
export const ReviewWeek = ({ draft, onTakenBack }: ReviewWeekProps) => {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const { data, error, isPending, refetch } = useRead('reviews.week', { weekStart: draft.form.weekStart })
  if (isPending) return <Loading />
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <Stack>
      <Quiet>{t('week', { from: formatDay(data.weekStart, language), to: formatDay(data.weekEnd, language) })}</Quiet>
      {data.entryId === null ? (
        <ReviewSteps draft={draft} week={data} onTakenBack={onTakenBack} />
      ) : (
        <ReviewDone entryId={data.entryId} />
      )}
    </Stack>
  )
}
