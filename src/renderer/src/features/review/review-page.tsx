import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Drafted } from '../../components/drafted.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import { emptyReview, REVIEW_DRAFT } from './review-form.ts'
import { ReviewWeek } from './review-week.tsx'

/** 週のふりかえり: five short screens, each of which may be skipped; what is written is kept on the way. */
export const ReviewPage = () => {
  const { t } = useTranslation('review')
  const offer = useRead('reviews.offer', {})
  // What is taken back begins with the draft that it came from.
  const [visit, setVisit] = useState(0)
  return (
    <Page title={t('title')} above={<WayBack to="/look-back" label={t('back')} />}>
      {offer.isPending && <Loading />}
      {offer.isError && <Failure error={offer.error} onRetry={() => void offer.refetch()} />}
      {offer.data !== undefined && (
        <Drafted key={visit} draftKey={REVIEW_DRAFT} initial={emptyReview(offer.data.weekStart)}>
          {(draft) => (
            <ReviewWeek
              draft={draft}
              onTakenBack={() => {
                setVisit((former) => former + 1)
              }}
            />
          )}
        </Drafted>
      )}
    </Page>
  )
}
