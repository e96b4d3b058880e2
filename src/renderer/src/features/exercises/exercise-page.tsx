import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'

import type { Exercise, RunSize, Step } from '../../../../shared/domain/exercises/exercise.ts'
import { Button } from '../../components/ui/button.tsx'
import { Card, Page, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { errorOf } from '../../lib/client.ts'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { ExerciseMeta } from './exercise-meta.tsx'
import styles from './exercise-page.module.css'
import { useDuration } from './use-duration.ts'

/** One exercise, looked at before it is begun. */
export const ExercisePage = () => {
  const { t } = useTranslation(['exercises', 'common'])
  const { exerciseId = '' } = useParams()
  const exercise = useRead('exercises.get', { id: exerciseId })
  if (exercise.data !== undefined) return <ExerciseSheet exercise={exercise.data} />
  return (
    <Page title={t('title')} above={<WayBack />}>
      {exercise.isPending && <Loading />}
      {exercise.isError &&
        (errorOf(exercise.error).code === 'not-found' ? (
          <Notice>{t('notFound')}</Notice>
        ) : (
          <Failure error={exercise.error} onRetry={() => void exercise.refetch()} />
        ))}
    </Page>
  )
}

const WayBack = ({ track }: { readonly track?: string }) => {
  const { t } = useTranslation('exercises')
  return (
    <Link to={track === undefined ? '/exercises' : `/exercises?track=${track}`} className={styles['back'] ?? ''}>
      <ArrowLeft size={18} strokeWidth={1.5} aria-hidden="true" />
      {t('back')}
    </Link>
  )
}

const ExerciseSheet = ({ exercise }: { readonly exercise: Exercise }) => {
  const { t } = useTranslation(['exercises', 'common'])
  const localized = useLocalized()
  const duration = useDuration()
  const navigate = useNavigate()
  const start = useWrite('runs.start')
  const begin = (size: RunSize) => {
    if (start.isPending) return
    start.mutate({ exerciseId: exercise.id, size }, { onSuccess: (run) => void navigate(`/run/${run.id}`) })
  }
  return (
    <Page title={localized(exercise.title)} lead={localized(exercise.purpose)} above={<WayBack track={exercise.track} />}>
      <Stack gap="large">
        <ExerciseMeta exercise={exercise} detail="full" />
        {exercise.safety !== undefined && (
          <Card tone="rest">
            <Section title={t('safety')}>
              <p>{localized(exercise.safety)}</p>
            </Section>
          </Card>
        )}
        {start.isError && <Failure error={start.error} />}
        <Row>
          <Button
            variant="primary"
            onClick={() => {
              begin('full')
            }}
          >
            {t('start')}
          </Button>
        </Row>
      </Stack>
      <Section title={t('steps')}>
        <Steps steps={exercise.steps} />
      </Section>
      <Section title={t('smaller')} note={t('smallerNote', { duration: duration(exercise.smaller.minutes, 'full') })}>
        <Steps steps={exercise.smaller.steps} />
        <Row>
          <Button
            onClick={() => {
              begin('smaller')
            }}
          >
            {t('startSmaller')}
          </Button>
        </Row>
      </Section>
      <Section title={t('ifHard')}>
        <p>{localized(exercise.ifHard)}</p>
      </Section>
    </Page>
  )
}

const Steps = ({ steps }: { readonly steps: readonly Step[] }) => {
  const localized = useLocalized()
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={step.id} className={styles['step']}>
          {localized(step.text)}
        </li>
      ))}
    </ol>
  )
}
