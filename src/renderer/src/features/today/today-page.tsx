import { Coffee } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { formatDay } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { launch } from '../../lib/launch.ts'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import { CheckInCard } from './check-in-card.tsx'
import { CurrentPause } from './current-pause.tsx'
import { GoalsOfWeek } from './goals-of-week.tsx'
import { Invitations } from './invitations.tsx'
import { NudgeCard } from './nudge-card.tsx'
import { OpenRunNotice } from './open-run-notice.tsx'
import { Plans } from './plans.tsx'
import { ReviewOffer } from './review-offer.tsx'
import { SignalLine } from './signal-line.tsx'
import { SignalQuestion } from './signal-question.tsx'
import { StepCard } from './step-card.tsx'
import { SupportOffer } from './support-offer.tsx'
import { WeekLine } from './week-line.tsx'

/** 今日: how are you, one small step, whom to write to, and the week in a line. */
export const TodayPage = () => {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const navigate = useNavigate()
  const today = useRead('today.get', {})
  return (
    <Page
      title={t(`greeting.${partOfDay(today.data?.hour ?? launch.hour)}`)}
      lead={today.data === undefined ? '\u00a0' : formatDay(today.data.localDay, language)}
      actions={
        <Button variant="plain" icon={<Coffee />} onClick={() => void navigate('/rest')}>
          {t('rest')}
        </Button>
      }
    >
      {today.isPending && <Loading />}
      {today.isError && <Failure error={today.error} onRetry={() => void today.refetch()} />}
      {today.data !== undefined && (
        <Stack gap="large">
          <CurrentPause />
          <NudgeCard />
          <OpenRunNotice today={today.data} />
          <ReviewOffer />
          <CheckInCard today={today.data} />
          <SupportOffer />
          <SignalQuestion />
          <StepCard today={today.data} />
          <Plans today={today.data} />
          <Invitations today={today.data.localDay} />
          <GoalsOfWeek />
          <WeekLine today={today.data} />
          <SignalLine />
        </Stack>
      )}
    </Page>
  )
}

const partOfDay = (hour: number): 'morning' | 'day' | 'evening' | 'night' => {
  if (hour < 4 || hour >= 22) return 'night'
  if (hour < 11) return 'morning'
  return hour < 17 ? 'day' : 'evening'
}
