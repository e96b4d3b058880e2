import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { Button } from '../../components/ui/button.tsx'
import { Card, Row, Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'

/** The review of the week, from the chosen hour on; nothing at any other time. */
export const ReviewOffer = () => {
  const { t } = useTranslation(['today', 'common'])
  const navigate = useNavigate()
  const say = useSay()
  const { data, error, isError, refetch } = useRead('reviews.offer', {})
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />
  if (data?.isOffered !== true) return null
  const week = { weekStart: data.weekStart }
  // Not by way of the card: it is gone by the time that the answer comes.
  const leaveOut = async () => {
    try {
      await invoke('reviews.leaveOut', week)
      say(t('review.leftOut'), () => invoke('reviews.offerAgain', week))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return (
    <Section title={t('review.title')}>
      <Card tone="accent">
        <p>{t('review.text')}</p>
        <Row>
          <Button variant="primary" onClick={() => void navigate('/review')}>
            {t('review.begin')}
          </Button>
          <Button variant="plain" onClick={() => void leaveOut()}>
            {t('review.notThisWeek')}
          </Button>
        </Row>
      </Card>
    </Section>
  )
}
