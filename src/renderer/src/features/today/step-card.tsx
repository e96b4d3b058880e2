import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { RunSize } from '../../../../shared/domain/exercises/exercise.ts'
import type { Today } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Card, Quiet, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Empty, Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import styles from './step-card.module.css'

type Step = NonNullable<Today['step']>

/** 今日の小さな一歩, and why this one. */
export const StepCard = ({ today }: { readonly today: Today }) => {
  const { t } = useTranslation('today')
  return (
    <Section title={t('step.title')}>
      {today.step === null ? <Empty>{t('step.none')}</Empty> : <Offered step={today.step} />}
    </Section>
  )
}

const Offered = ({ step }: { readonly step: Step }) => {
  const { t } = useTranslation(['today', 'common'])
  const localized = useLocalized()
  const say = useSay()
  const navigate = useNavigate()
  const start = useWrite('runs.start')
  const another = useWrite('today.anotherStep')
  const skip = useWrite('today.skipStep')
  const unskip = useWrite('today.unskipStep')
  const failure = start.error ?? another.error ?? skip.error

  const begin = (size: RunSize) => {
    start.mutate({ exerciseId: step.exercise.id, size }, { onSuccess: (run) => void navigate(`/run/${run.id}`) })
  }

  if (step.state === 'skipped' || step.state === 'left') {
    return (
      <Card tone="rest">
        <p>{t('step.resting')}</p>
        <Row>
          <Button
            variant="plain"
            onClick={() => {
              unskip.mutate({})
            }}
          >
            {t('step.afterAll')}
          </Button>
        </Row>
      </Card>
    )
  }

  return (
    <Card tone={step.state === 'done' ? 'rest' : 'plain'}>
      <Stack gap="small">
        <Quiet>
          {t(`common:track.${step.exercise.track}`)}
          <span className={styles['dot']} aria-hidden="true">
            ・
          </span>
          {t('common:minutes', { count: step.exercise.minutes })}
        </Quiet>
        <h3 className={styles['title']}>{localized(step.exercise.title)}</h3>
        <p>{localized(step.exercise.purpose)}</p>
        {step.state === 'done' ? <p>{t('step.done')}</p> : <Quiet>{t(`step.reason.${step.reason}`)}</Quiet>}
      </Stack>
      {failure !== null && <Failure error={failure} />}
      {step.state !== 'done' && (
        <Row>
          <Button
            variant="primary"
            onClick={() => {
              begin('full')
            }}
          >
            {t(step.state === 'open' ? 'step.goOn' : 'step.begin')}
          </Button>
          {step.state === 'offered' && (
            <>
              <Button
                onClick={() => {
                  begin('smaller')
                }}
              >
                {t('step.smaller')}
              </Button>
              <Button
                variant="plain"
                onClick={() => {
                  another.mutate({})
                }}
              >
                {t('step.another')}
              </Button>
              <Button
                variant="plain"
                onClick={() => {
                  skip.mutate({}, { onSuccess: () => { say(t('step.skipped'), () => unskip.mutateAsync({})) } })
                }}
              >
                {t('step.notToday')}
              </Button>
            </>
          )}
        </Row>
      )}
    </Card>
  )
}
