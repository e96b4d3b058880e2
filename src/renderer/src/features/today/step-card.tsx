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
import { reasonSentence } from './reason-words.ts'
import styles from './step-card.module.css'

type Step = Exclude<NonNullable<Today['step']>, { state: 'resting' }>

/** 今日の小さな一歩, and why this one. */
export const StepCard = ({ today }: { readonly today: Today }) => {
  const { t } = useTranslation('today')
  return (
    <Section title={t('step.title')}>
      {today.step === null ? (
        <Empty>{t('step.none')}</Empty>
      ) : today.step.state === 'resting' ? (
        <RestOfPath path={today.path} />
      ) : (
        <Offered step={today.step} path={pathOf(today, today.step)} />
      )}
    </Section>
  )
}

/** The path that a step is the day of. */
const pathOf = ({ path }: Today, { reasons }: Step): Today['path'] =>
  reasons.some((reason) => reason.kind === 'path' && reason.pathId === path?.pathId && reason.index === path.index)
    ? path
    : null

const usePathDay = () => {
  const { t } = useTranslation('today')
  const localized = useLocalized()
  return (path: NonNullable<Today['path']>) => t('step.pathDay', { title: localized(path.title), day: path.index + 1 })
}

/** A day of rest on a path: nothing to press. */
const RestOfPath = ({ path }: { readonly path: Today['path'] }) => {
  const localized = useLocalized()
  const pathDay = usePathDay()
  if (path === null) return null
  return (
    <Card tone="rest">
      <Stack gap="small">
        <Quiet>{pathDay(path)}</Quiet>
        <p>{localized(path.note)}</p>
      </Stack>
    </Card>
  )
}

const Offered = ({ step, path }: { readonly step: Step; readonly path: Today['path'] }) => {
  const { t } = useTranslation(['today', 'common'])
  const localized = useLocalized()
  const pathDay = usePathDay()
  const say = useSay()
  const navigate = useNavigate()
  const start = useWrite('runs.start')
  const skip = useWrite('today.skipStep')
  const unskip = useWrite('today.unskipStep')
  const failure = start.error ?? skip.error

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
        {path !== null && <Quiet>{pathDay(path)}</Quiet>}
        <Quiet>
          {t(`common:track.${step.exercise.track}`)}
          <span className={styles['dot']} aria-hidden="true">
            ・
          </span>
          {t('common:minutes', { count: step.exercise.minutes })}
        </Quiet>
        <h3 className={styles['title']}>{localized(step.exercise.title)}</h3>
        <p>{localized(step.exercise.purpose)}</p>
        {step.state === 'done' ? (
          <p>{t('step.done')}</p>
        ) : (
          <Quiet>{path === null ? reasonSentence(step.reasons, t) : localized(path.note)}</Quiet>
        )}
      </Stack>
      {failure !== null && <Failure error={failure} />}
      {step.state !== 'done' && (
        <Row>
          <Button
            variant="primary"
            onClick={() => {
              begin(step.size)
            }}
          >
            {t(step.state === 'open' ? 'step.goOn' : 'step.begin')}
          </Button>
          {step.state === 'offered' && (
            <>
              {step.size === 'full' && (
                <Button
                  onClick={() => {
                    begin('smaller')
                  }}
                >
                  {t('step.smaller')}
                </Button>
              )}
              <Button
                variant="plain"
                onClick={() => {
                  skip.mutate(
                    {},
                    {
                      onSuccess: () => {
                        say(t('step.skipped'), () => unskip.mutateAsync({}))
                      },
                    },
                  )
                }}
              >
                {t('step.notToday')}
              </Button>
            </>
          )}
        </Row>
      )}
      {step.alternatives.length > 0 && <Others alternatives={step.alternatives} />}
    </Card>
  )
}

/** Two that would do as well: pressing one makes it the step of today. */
const Others = ({ alternatives }: { readonly alternatives: Step['alternatives'] }) => {
  const { t } = useTranslation('today')
  const localized = useLocalized()
  const choose = useWrite('today.chooseStep')
  return (
    <Stack gap="small">
      <Quiet>{t('step.another')}</Quiet>
      <Row>
        {alternatives.map(({ id, title }) => (
          <Button
            key={id}
            onClick={() => {
              if (!choose.isPending) choose.mutate({ exerciseId: id })
            }}
          >
            {localized(title)}
          </Button>
        ))}
      </Row>
      {choose.isError && <Failure error={choose.error} />}
    </Stack>
  )
}
