import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Exercise } from '../../../../shared/domain/exercises/exercise.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page, Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useLocalized } from '../../lib/words.ts'
import { useGuideKeys } from '../../lib/use-guide-keys.ts'
import type { RunState } from './use-run.ts'

/** A run that was put down earlier: it is taken up only when the person says so. */
export const PutDownScreen = ({ state, exercise }: { readonly state: RunState; readonly exercise: Exercise }) => {
  const { t } = useTranslation('player')
  const localized = useLocalized()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<unknown>(null)
  const reopen = () => {
    state.reopen().catch(setFailure)
  }
  const toToday = () => void navigate('/')
  useGuideKeys({ onNext: reopen, onLeave: toToday })
  return (
    <Page title={localized(exercise.title)} lead={t('isDown')}>
      {failure !== null && <Failure error={failure} />}
      <Row>
        <Button variant="primary" onClick={reopen}>
          {t('takeUp')}
        </Button>
        <Button onClick={toToday}>{t('toToday')}</Button>
      </Row>
    </Page>
  )
}
