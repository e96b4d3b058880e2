import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { FollowUp } from '../../../../../shared/domain/people/follow-up.ts'
import { type FollowUpDraft, FollowUpLine } from '../../../components/follow-ups/follow-up-line.tsx'
import { shortened } from '../../../components/follow-ups/use-finish.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Dialog } from '../../../components/ui/dialog.tsx'
import { Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { useWrite } from '../../../lib/query.ts'

type FollowUpDialogProps = { readonly followUp: FollowUp; readonly onClose: () => void }

/** Changes a follow-up, or takes it away. Both can be taken back. */
export const FollowUpDialog = ({ followUp, onClose }: FollowUpDialogProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const say = useSay()
  const change = useWrite('followUps.change')
  const remove = useWrite('followUps.remove')
  const { id, kind, text, dueDay } = followUp
  const [draft, setDraft] = useState<FollowUpDraft>({ kind, text, dueDay })
  const failure = change.error ?? remove.error
  const refusal = failure === null ? undefined : errorOf(failure).fields?.find(({ path }) => path === 'text')
  const isBusy = change.isPending || remove.isPending

  const keep = () => {
    if (isBusy) return
    change.mutate(
      { id, ...draft },
      {
        onSuccess: () => {
          onClose()
          say(t('followUps.changed'), () => invoke('followUps.change', { id, kind, text, dueDay }))
        },
      },
    )
  }
  const takeAway = () => {
    if (isBusy) return
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          onClose()
          say(t('followUps.removed', { text: shortened(text) }), () => invoke('followUps.restore', { id }))
        },
      },
    )
  }
  return (
    <Dialog
      title={t('followUps.editTitle')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="plain" onClick={takeAway}>
            {t('followUps.remove')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onClick={keep}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <Stack>
        <FollowUpLine
          draft={draft}
          error={
            refusal === undefined
              ? undefined
              : refusal.reason === 'empty'
                ? t('followUps.textMissing')
                : t(`common:fieldErrors.${refusal.reason}`)
          }
          onChange={setDraft}
          onEnter={keep}
        />
        {failure !== null && refusal === undefined && <Failure error={failure} />}
      </Stack>
    </Dialog>
  )
}
