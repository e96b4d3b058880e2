import { Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { ReviewDone } from './review-done.tsx'
import type { ReviewDraft } from './review-form.ts'
import { ReviewSpan } from './review-span.tsx'
import { ReviewSteps } from './review-steps.tsx'

type ReviewWeekProps = { readonly draft: ReviewDraft; readonly onTakenBack: () => void }

/** The week that the draft is about: its screens, or what was written of it. */
export const ReviewWeek = ({ draft, onTakenBack }: ReviewWeekProps) => {
  const { data, error, isPending, refetch } = useRead('reviews.week', { weekStart: draft.form.weekStart })
  if (isPending) return <Loading />
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <ReviewSpan week={data}>
      {data.entryId === null ? (
        <ReviewSteps draft={draft} week={data} onTakenBack={onTakenBack} />
      ) : (
        <ReviewDone entryId={data.entryId} />
      )}
    </ReviewSpan>
  )
}
