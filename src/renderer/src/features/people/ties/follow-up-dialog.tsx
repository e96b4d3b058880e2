import { useTranslation } from 'react-i18next'

import type { FollowUp } from '../../../../../shared/domain/people/follow-up.ts'
import { type FollowUpDraft, FollowUpLine } from '../../../components/follow-ups/follow-up-line.tsx'
import { shortened } from '../../../components/follow-ups/use-finish.ts'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { ItemDialog } from '../item-dialog.tsx'

type FollowUpDialogProps = { readonly followUp: FollowUp; readonly onClose: () => void }

/** Changes a follow-up, or takes it away. Both can be taken back. */
export const FollowUpDialog = ({ followUp, onClose }: FollowUpDialogProps) => {
  const { t } = useTranslation('ties')
  const say = useSay()
  const { id, kind, text, dueDay } = followUp
  const former: FollowUpDraft = { kind, text, dueDay }

  const change = async (form: FollowUpDraft) => {
    await invoke('followUps.change', { id, ...form })
    onClose()
    say(t('followUps.changed'), () => invoke('followUps.change', { id, ...former }))
  }
  const remove = async () => {
    await invoke('followUps.remove', { id })
    onClose()
    say(t('followUps.removed', { text: shortened(text) }), () => invoke('followUps.restore', { id }))
  }
  return (
    <ItemDialog
      title={t('followUps.editTitle')}
      isOpen
      onClose={onClose}
      draftKey={`later-change:${id}`}
      initial={former}
      keep={change}
      onRemove={remove}
      removeWord={t('followUps.remove')}
    >
      {({ form, change, of, onEnter }) => (
        <FollowUpLine draft={form} error={of('text')} onChange={change} onEnter={onEnter} />
      )}
    </ItemDialog>
  )
}
