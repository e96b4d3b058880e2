import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { EXPORT_FORMATS, type ExportFormat } from '../../../../shared/domain/imports/export-format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Dialog } from '../../components/ui/dialog.tsx'
import { Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'

type ExportDialogProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Saves everybody to a file that other programs read. */
export const ExportDialog = ({ isOpen, onClose }: ExportDialogProps) => {
  const { t } = useTranslation(['import', 'common'])
  const say = useSay()
  const save = useWrite('people.export')
  const [format, setFormat] = useState<ExportFormat>('vcard')
  const saveNow = () => {
    if (save.isPending) return
    save.mutate(
      { format },
      {
        onSuccess: ({ file, people }) => {
          if (file === null) return
          onClose()
          say(t('export.done', { file, count: people }))
        },
      },
    )
  }
  return (
    <Dialog
      title={t('export.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onClick={saveNow}>
            {t('export.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('export.lead')}</p>
        <Choice
          label={t('export.format')}
          layout="column"
          value={format}
          options={EXPORT_FORMATS.map((value) => ({
            value,
            label: t(`export.${value}`),
            note: t(`export.${value}Note`),
          }))}
          onChange={setFormat}
        />
        {save.isError && <Failure error={save.error} />}
      </Stack>
    </Dialog>
  )
}
