import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'

import { Button } from '../../components/ui/button.tsx'
import { Page, Row } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { useFresh } from '../../lib/use-fresh.ts'
import { Player } from './player.tsx'
import styles from './player.module.css'

/** A run of an exercise, in the full window. */
export const PlayerPage = () => {
  const { t } = useTranslation('player')
  const { runId = '' } = useParams()
  const navigate = useNavigate()
  const run = useFresh('runs.get', { id: runId })
  const exerciseId = run.data?.exerciseId
  const exercise = useRead('exercises.get', { id: exerciseId ?? '' }, { enabled: exerciseId !== undefined })
  const error = run.error ?? exercise.error

  if (error !== null) {
    return (
      <Page title={t('gone')}>
        <Failure error={error} />
        <Row>
          <Button variant="primary" onClick={() => void navigate('/')}>
            {t('toToday')}
          </Button>
        </Row>
      </Page>
    )
  }
  if (run.data === undefined || exercise.data === undefined) {
    return (
      <main className={styles['waiting']}>
        <Loading />
      </main>
    )
  }
  return <Player key={run.data.id} run={run.data} exercise={exercise.data} />
}
