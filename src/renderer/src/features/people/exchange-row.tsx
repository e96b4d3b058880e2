import { FileInput, FileOutput } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { Button } from '../../components/ui/button.tsx'
import { Row } from '../../components/ui/page.tsx'
import { ExportDialog } from './export-dialog.tsx'

/** Ways in and out for many people at once. */
export const ExchangeRow = ({ canSave }: { readonly canSave: boolean }) => {
  const { t } = useTranslation('import')
  const navigate = useNavigate()
  const [isSaving, setIsSaving] = useState(false)
  return (
    <Row>
      <Button
        variant="plain"
        icon={<FileInput size={18} strokeWidth={1.5} />}
        onClick={() => void navigate('/people/import')}
      >
        {t('open')}
      </Button>
      {canSave && (
        <Button
          variant="plain"
          icon={<FileOutput size={18} strokeWidth={1.5} />}
          onClick={() => {
            setIsSaving(true)
          }}
        >
          {t('export.open')}
        </Button>
      )}
      <ExportDialog
        isOpen={isSaving}
        onClose={() => {
          setIsSaving(false)
        }}
      />
    </Row>
  )
}
