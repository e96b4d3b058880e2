import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Drafted } from '../../components/drafted.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import type { LocalDay } from '../../../../shared/time/day.ts'
import { ReviewDone } from './review-done.tsx'
import { emptyReview, REVIEW_DRAFT } from './review-form.ts'
import { ReviewSpan } from './review-span.tsx'
import { ReviewWeek } from './review-week.tsx'

/** 週のふりかえり: five short screens, each of which may be skipped; what is written is kept on the way. */
export const ReviewPage = () => {
  const { t } = useTranslation('review')
  const offer = useRead('reviews.offer', {})
  return (
    <Page title={t('title')} above={<WayBack to="/look-back" label={t('back')} />}>
      {offer.isPending && <Loading />}
      {offer.isError && <Failure error={offer.error} onRetry={() => void offer.refetch()} />}
      {offer.data !== undefined && <Review weekStart={offer.data.weekStart} />}
    </Page>
  )
}

/** What was written of the week, or the draft; a draft that was left lying may be about an earlier week. */
const Review = ({ weekStart }: { readonly weekStart: LocalDay }) => {
  const { data, error, isPending, refetch } = useRead('reviews.week', { weekStart })
  // What is taken back begins with the draft that it came from.
  const [visit, setVisit] = useState(0)
  if (isPending) return <Loading />
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  if (data.entryId !== null) {
    return (
      <ReviewSpan week={data}>
        <ReviewDone entryId={data.entryId} />
      </ReviewSpan>
    )
  }
  return (
    <Drafted key={visit} draftKey={REVIEW_DRAFT} initial={emptyReview(weekStart)}>
      {(draft) => (
        <ReviewWeek
          draft={draft}
          onTakenBack={() => {
            setVisit((former) => former + 1)
          }}
        />
      )}
    </Drafted>
  )
}
