import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { Dialog } from '../../../components/ui/dialog.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { putBackDraft } from '../../../lib/open-drafts.ts'
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
          say(t('kept'), () =>
            // The words are there again when it is opened again.
            putBackDraft(QUICK_LOG_DRAFT, JSON.stringify(form), () =>
              invoke('journal.takeBack', { id: item.id, revision: item.revision }),
            ),
          )
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
