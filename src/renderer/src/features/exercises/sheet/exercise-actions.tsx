import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { RunSize } from '../../../../../shared/domain/exercises/exercise.ts'
import { PlanLater } from '../../../components/plan-later.tsx'
import { Button } from '../../../components/ui/button.tsx'
import { Quiet, Row, Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { useRead, useWrite } from '../../../lib/query.ts'
import { PlansOfExercise } from './plans-of-exercise.tsx'
import { useMomentWords } from './use-moment-words.ts'

type ExerciseActionsProps = { readonly exerciseId: string; readonly onBegin: (size: RunSize) => void }

/** Begin it, make it today's small step, or plan it for later. */
export const ExerciseActions = ({ exerciseId, onBegin }: ExerciseActionsProps) => {
  const { t } = useTranslation('exercises')
  const say = useSay()
  const navigate = useNavigate()
  const momentWords = useMomentWords()
  const today = useRead('today.get', {}).data?.step ?? null
  const choose = useWrite('today.chooseStep')
  const [isPlanning, setIsPlanning] = useState(false)
  const isToday = today !== null && today.state !== 'resting' && today.exercise.id === exerciseId

  const chooseForToday = () => {
    if (choose.isPending) return
    // What was begun, done or put down today is not taken back by choosing it again.
    const former = today?.state === 'offered' ? today.exercise.id : null
    choose.mutate(
      { exerciseId },
      {
        onSuccess: () => {
          void navigate('/')
          if (former === null) say(t('today.chosen'))
          else say(t('today.chosen'), () => invoke('today.chooseStep', { exerciseId: former }))
        },
      },
    )
  }

  return (
    <Stack>
      <Row>
        <Button
          variant="primary"
          onClick={() => {
            onBegin('full')
          }}
        >
          {t('start')}
        </Button>
        {!isToday && <Button onClick={chooseForToday}>{t('today.choose')}</Button>}
        <Button
          onClick={() => {
            setIsPlanning(true)
          }}
        >
          {t('plan.open')}
        </Button>
      </Row>
      {isToday && (
        <Quiet>
          <Link to="/">{t('today.is')}</Link>
        </Quiet>
      )}
      {choose.isError && <Failure error={choose.error} />}
      <PlansOfExercise exerciseId={exerciseId} />
      <PlanLater
        exerciseId={exerciseId}
        size={null}
        isOpen={isPlanning}
        onClose={() => {
          setIsPlanning(false)
        }}
        onPlanned={({ id, due }) => {
          setIsPlanning(false)
          say(t('plan.planned', { when: momentWords(due) }), () => invoke('plans.remove', { id }))
        }}
      />
    </Stack>
  )
}
