import { useTranslation } from 'react-i18next'

import { KeyList } from '../../components/key-list.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Dialog } from '../../components/ui/dialog.tsx'

type KeysDialogProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** What the keyboard can do. */
export const KeysDialog = ({ isOpen, onClose }: KeysDialogProps) => {
  const { t } = useTranslation(['keys', 'common'])
  return (
    <Dialog
      title={t('title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('common:close')}</Button>}
    >
      <KeyList />
    </Dialog>
  )
}
