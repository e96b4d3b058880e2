import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { Button } from '../../components/ui/button.tsx'
import { Card, Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import type { CheckItem } from './check-item.ts'
import styles from './checks.module.css'

/** The one small step that fits an item: for today, or now. */
export const StepOffer = ({ item }: { readonly item: CheckItem }) => {
  const { t } = useTranslation(['checks', 'common'])
  const localized = useLocalized()
  const navigate = useNavigate()
  const say = useSay()
  const exercises = useRead('exercises.list', {})
  const choose = useWrite('today.chooseStep')
  const start = useWrite('runs.start')
  const { exerciseId } = item
  const exercise = exercises.data?.find(({ id }) => id === exerciseId)
  const failure = choose.error ?? start.error

  if (exercises.isError) return <Failure error={exercises.error} onRetry={() => void exercises.refetch()} />
  if (exercises.isPending) return <Loading lines={2} />
  if (exercise === undefined) return <Quiet>{t('common:errors.not-found')}</Quiet>

  const doToday = () => {
    if (choose.isPending) return
    choose.mutate(
      { exerciseId },
      {
        onSuccess: () => {
          void navigate('/')
          say(t('step.chosen'))
        },
      },
    )
  }
  const beginNow = () => {
    if (start.isPending) return
    start.mutate({ exerciseId, size: 'full' }, { onSuccess: (run) => void navigate(`/run/${run.id}`) })
  }

  return (
    <Card>
      <Stack gap="small">
        <Quiet>{t('step.from', { item: item.text })}</Quiet>
        <h3 className={styles['step']}>{localized(exercise.title)}</h3>
        <p>{localized(exercise.purpose)}</p>
        <Quiet>{t('common:minutes', { count: exercise.minutes })}</Quiet>
      </Stack>
      {failure !== null && <Failure error={failure} />}
      <Row>
        <Button variant="primary" onClick={doToday}>
          {t('step.today')}
        </Button>
        <Button onClick={beginNow}>{t('step.now')}</Button>
      </Row>
    </Card>
  )
}
