import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Today } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Notice } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'

/** A step that was begun and not ended: go on, or put it down. Today's own step says so itself. */
export const OpenRunNotice = ({ today }: { readonly today: Today }) => {
  const { t } = useTranslation('today')
  const localized = useLocalized()
  const navigate = useNavigate()
  const say = useSay()
  const leave = useWrite('runs.leave')
  const reopen = useWrite('runs.reopen')
  const { openRun, step } = today
  if (openRun === null || openRun.runId === step?.runId) return null
  return (
    <Notice
      action={
        <Row>
          <Button onClick={() => void navigate(`/run/${openRun.runId}`)}>{t('step.goOn')}</Button>
          <Button
            variant="plain"
            onClick={() => {
              leave.mutate(
                { id: openRun.runId },
                {
                  onSuccess: () => {
                    say(t('openRun.putDown'), () => reopen.mutateAsync({ id: openRun.runId }))
                  },
                },
              )
            }}
          >
            {t('openRun.leave')}
          </Button>
        </Row>
      }
    >
      {t('openRun.text', { title: localized(openRun.exercise.title) })}
    </Notice>
  )
}
