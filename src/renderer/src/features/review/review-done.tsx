import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { wallClockOf } from '../../../../shared/time/wall-clock.ts'
import { formatWeekdayName } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Row, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useClock } from '../../lib/now.ts'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'

/** The review was written: where it is, and whether it may be offered every week. */
export const ReviewDone = ({ entryId }: { readonly entryId: string }) => {
  const { t } = useTranslation('review')
  const navigate = useNavigate()
  const settings = useRead('settings.get', {}).data
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <Stack gap="large">
      <h2 ref={heading} tabIndex={-1}>
        {t('done.title')}
      </h2>
      <Row>
        <Button variant="primary" onClick={() => void navigate(`/journal/entry/${entryId}`)}>
          {t('done.read')}
        </Button>
        <Button onClick={() => void navigate(`/journal/edit/${entryId}`)}>{t('done.edit')}</Button>
        <Button onClick={() => void navigate('/report')}>{t('done.report')}</Button>
      </Row>
      {settings?.reviewAt === null && <WeeklyOffer />}
    </Stack>
  )
}

/** At the hour at which one has just looked back, as nothing was chosen yet. */
const WeeklyOffer = () => {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const clock = useClock()
  const say = useSay()
  const update = useWrite('settings.update')
  const { weekday, minute } = wallClockOf(clock.now(), clock.zone())
  const hour = Math.floor(minute / 60)
  return (
    <Stack gap="small">
      <p>{t('done.weekly', { weekday: formatWeekdayName(weekday, language), hour })}</p>
      <Row>
        <Button
          onClick={() => {
            update.mutate(
              { reviewAt: { weekday, minute: hour * 60 } },
              { onSuccess: () => say(t('done.weeklyTaken'), () => invoke('settings.update', { reviewAt: null })) },
            )
          }}
        >
          {t('done.weeklyTake')}
        </Button>
      </Row>
      {update.isError && <Failure error={update.error} />}
    </Stack>
  )
}
