import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'

import type { Exercise, RunSize } from '../../../../shared/domain/exercises/exercise.ts'
import { Button } from '../../components/ui/button.tsx'
import { Card, Page, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { errorOf } from '../../lib/client.ts'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { ExerciseMeta } from './exercise-meta.tsx'
import { MarkButtons } from './library/mark-buttons.tsx'
import { ExerciseActions } from './sheet/exercise-actions.tsx'
import { ExerciseSteps } from './sheet/exercise-steps.tsx'
import { MakeOwn } from './sheet/make-own.tsx'
import { RunHistory } from './sheet/run-history.tsx'
import { useDuration } from './use-duration.ts'

/** One exercise, looked at before it is begun. */
export const ExercisePage = () => {
  const { t } = useTranslation(['exercises', 'common'])
  const { exerciseId = '' } = useParams()
  const exercise = useRead('exercises.get', { id: exerciseId })
  if (exercise.data !== undefined) return <ExerciseSheet key={exerciseId} exercise={exercise.data} />
  return (
    <Page title={t('title')} above={<WayBack to="/exercises" label={t('back')} />}>
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

const ExerciseSheet = ({ exercise }: { readonly exercise: Exercise }) => {
  const { t } = useTranslation(['exercises', 'common'])
  const localized = useLocalized()
  const duration = useDuration()
  const navigate = useNavigate()
  const item = useRead('library.get', {}).data?.items.find(({ id }) => id === exercise.id)
  const start = useWrite('runs.start')
  const begin = (size: RunSize) => {
    if (start.isPending) return
    start.mutate({ exerciseId: exercise.id, size }, { onSuccess: (run) => void navigate(`/run/${run.id}`) })
  }
  return (
    <Page
      title={localized(exercise.title)}
      lead={localized(exercise.purpose)}
      above={<BackToList exercise={exercise} />}
      actions={item === undefined ? undefined : <MarkButtons exercise={item} />}
    >
      <Stack gap="large">
        <ExerciseMeta exercise={exercise} detail="full" />
        {item?.mark === 'not-for-me' && <Notice>{t('mark.isAway')}</Notice>}
        {exercise.safety !== undefined && (
          <Card tone="rest">
            <Section title={t('safety')}>
              <p>{localized(exercise.safety)}</p>
            </Section>
          </Card>
        )}
        {start.isError && <Failure error={start.error} />}
        <ExerciseActions exerciseId={exercise.id} onBegin={begin} />
      </Stack>
      <Section title={t('steps')}>
        <ExerciseSteps steps={exercise.steps} />
      </Section>
      <Section title={t('smaller')} note={t('smallerNote', { duration: duration(exercise.smaller.minutes, 'full') })}>
        <ExerciseSteps steps={exercise.smaller.steps} />
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
      <RunHistory exerciseId={exercise.id} />
      {item !== undefined && <MakeOwn exerciseId={exercise.id} origin={item.origin} />}
    </Page>
  )
}

/** To the list that one came from, or else to the exercise's track. */
const BackToList = ({ exercise }: { readonly exercise: Exercise }) => {
  const { t } = useTranslation(['exercises', 'common'])
  const state: unknown = useLocation().state
  const from = fromOf(state)
  if (from?.startsWith('/exercises?') === true) return <WayBack to={from} label={t('backToFound')} />
  if (from === '/exercises/own') return <WayBack to={from} label={t('own.title')} />
  return <WayBack to={`/exercises/track/${exercise.track}`} label={t(`common:track.${exercise.track}`)} />
}

const fromOf = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string' ? state.from : null
