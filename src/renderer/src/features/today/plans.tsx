import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Today } from '../../../../shared/ipc/contract.ts'
import { formatTime } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLanguage, useLocalized } from '../../lib/words.ts'

/** What the person planned for today, or for a day before and has not begun. Nothing when there is none. */
export const Plans = ({ today }: { readonly today: Today }) => {
  const { t } = useTranslation('today')
  const localized = useLocalized()
  const language = useLanguage()
  const navigate = useNavigate()
  const say = useSay()
  const start = useWrite('runs.start')
  const remove = useWrite('plans.remove')
  const restore = useWrite('plans.restore')
  const failure = start.error ?? remove.error
  if (today.plans.length === 0) return null
  return (
    <Section title={t('plans.title')}>
      <Stack>
        {today.plans.map(({ id, exercise, size, due }) => (
          <Row key={id} align="between">
            <p>
              {due.localDay === today.localDay
                ? t('plans.at', { time: formatTime(due.epochMs, due.zone, language), title: localized(exercise.title) })
                : localized(exercise.title)}
            </p>
            <Row>
              <Button
                onClick={() => {
                  start.mutate(
                    { exerciseId: exercise.id, size },
                    { onSuccess: (run) => void navigate(`/run/${run.id}`) },
                  )
                }}
              >
                {t('step.begin')}
              </Button>
              <Button
                variant="plain"
                onClick={() => {
                  remove.mutate({ id }, { onSuccess: () => say(t('plans.removed'), () => restore.mutateAsync({ id })) })
                }}
              >
                {t('plans.remove')}
              </Button>
            </Row>
          </Row>
        ))}
        {failure !== null && <Failure error={failure} />}
      </Stack>
    </Section>
  )
}
