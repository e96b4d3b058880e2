import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { Dialog } from '../../../components/ui/dialog.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { MORE_ROUTE, QUICK_LOG_DRAFT } from './quick-log-draft.ts'
import { QuickLogForm } from './quick-log-form.tsx'

type QuickLogDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The quick log over whatever screen is open. */
export const QuickLogDialog = ({ isOpen, onClose }: QuickLogDialogProps) => {
  const { t } = useTranslation('journal')
  const navigate = useNavigate()
  const say = useSay()
  return (
    <Dialog title={t('write')} isOpen={isOpen} onClose={onClose}>
      <QuickLogForm
        onKept={(item, form) => {
          onClose()
          say(t('kept'), async () => {
            await invoke('journal.takeBack', { id: item.id, revision: item.revision })
            // The words are there again when it is opened again.
            await invoke('drafts.put', { key: QUICK_LOG_DRAFT, value: JSON.stringify(form) })
          })
        }}
        onMore={() => {
          onClose()
          void navigate(MORE_ROUTE)
        }}
        onLeave={onClose}
      />
    </Dialog>
  )
}
