import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { JOURNAL_FORMATS, type JournalFormat } from '../../../../../shared/domain/search/export.ts'
import type { Input } from '../../../../../shared/ipc/contract.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { Dialog } from '../../../components/ui/dialog.tsx'
import { Row } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { useWrite } from '../../../lib/query.ts'

type ExportDialogProps = {
  readonly isOpen: boolean
  readonly selection: Input<'find.export'>['selection']
  readonly onClose: () => void
}

/** Writes entries into a file: in which form, and what becomes of it. */
export const ExportDialog = ({ isOpen, selection, onClose }: ExportDialogProps) => {
  const { t } = useTranslation(['find', 'common'])
  const say = useSay()
  const [format, setFormat] = useState<JournalFormat>('markdown')
  const write = useWrite('find.export')
  const start = () => {
    if (write.isPending) return
    write.mutate(
      { selection, format },
      {
        onSuccess: ({ file, entries }) => {
          onClose()
          // Somebody who closed the desktop's window changed their mind: nothing to say.
          if (file !== null) say(t('export.done', { count: entries, file }))
        },
      },
    )
  }
  return (
    <Dialog
      title={t('export.title')}
      isOpen={isOpen}
      onClose={() => {
        write.reset()
        onClose()
      }}
      footer={
        <Row>
          <Button variant="primary" disabled={write.isPending} onClick={start}>
            {t('export.choosePlace')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </Row>
      }
    >
      <Choice
        label={t('export.format')}
        layout="column"
        value={format}
        options={JOURNAL_FORMATS.map((value) => ({
          value,
          label: t(`export.formats.${value}`),
          note: t(`export.formatNotes.${value}`),
        }))}
        onChange={setFormat}
      />
      <p>{t('export.privacy')}</p>
      {write.isError && <Failure error={write.error} />}
    </Dialog>
  )
}
