import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { RunSize } from '../../../../shared/domain/exercises/exercise.ts'
import type { PathDay } from '../../../../shared/domain/paths/path.ts'
import { Button } from '../../components/ui/button.tsx'
import { Card, Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import styles from './paths.module.css'
import { useTitles } from './use-titles.ts'

type NextStepProps = {
  readonly walkId: string
  /** Of the day, counted from 0. */
  readonly index: number
  readonly day: Extract<PathDay, { kind: 'exercise' }>
}

/** The step that the path has for today: begin it, in either size, or pass over it. */
export const NextStep = ({ walkId, index, day }: NextStepProps) => {
  const { t } = useTranslation(['paths', 'common'])
  const localized = useLocalized()
  const navigate = useNavigate()
  const say = useSay()
  const { exerciseOf } = useTitles()
  const start = useWrite('runs.start')
  const skip = useWrite('paths.skipDay')
  const unskip = useWrite('paths.unskipDay')
  const exercise = exerciseOf(day.exerciseId)
  const failure = start.error ?? skip.error

  const begin = (size: RunSize) => {
    if (start.isPending) return
    start.mutate({ exerciseId: day.exerciseId, size }, { onSuccess: (run) => void navigate(`/run/${run.id}`) })
  }
  const passOver = () => {
    if (skip.isPending) return
    const theDay = { id: walkId, index }
    skip.mutate(theDay, {
      onSuccess: () => {
        say(t('passedOver'), () => unskip.mutateAsync(theDay))
      },
    })
  }

  return (
    <Card>
      <Stack gap="small">
        {exercise !== null && (
          <>
            <h3 className={styles['step']}>{localized(exercise.title)}</h3>
            <Quiet>{t('common:minutes', { count: exercise.minutes })}</Quiet>
          </>
        )}
        <p>{localized(day.note)}</p>
      </Stack>
      {failure !== null && <Failure error={failure} />}
      <Row>
        <Button
          variant="primary"
          onClick={() => {
            begin('full')
          }}
        >
          {t('beginStep')}
        </Button>
        <Button
          onClick={() => {
            begin('smaller')
          }}
        >
          {t('smaller')}
        </Button>
        <Button variant="plain" onClick={passOver}>
          {t('passOver')}
        </Button>
      </Row>
    </Card>
  )
}
