import { useTranslation } from 'react-i18next'

import { NOTE_KINDS, type PersonNote } from '../../../../shared/domain/people/note.ts'
import { Select, TextArea, TextField } from '../../components/ui/field.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { ItemDialog } from './item-dialog.tsx'

type NoteForm = Pick<PersonNote, 'kind' | 'text' | 'toldOn'>

const NOTHING: NoteForm = { kind: 'other', text: '', toldOn: '' }

type NoteDialogProps = {
  readonly personId: string
  readonly note: PersonNote | null
  readonly onClose: () => void
}

/** Changes what someone told, or takes it off. */
export const NoteDialog = ({ personId, note, onClose }: NoteDialogProps) => {
  const { t } = useTranslation('people')
  const say = useSay()
  const id = note?.id ?? ''
  const keep = async ({ kind, text, toldOn }: NoteForm) => {
    if (note === null) return
    await invoke('people.saveNote', { ...note, personId, kind, text, toldOn })
    onClose()
    say(t('kept'), () => invoke('people.saveNote', { ...note, personId }))
  }
  const remove = async () => {
    await invoke('people.removeNote', { id })
    onClose()
    say(t('takenOff'), () => invoke('people.restoreNote', { id }))
  }
  return (
    <ItemDialog
      title={t('notes.changeTitle')}
      isOpen={note !== null}
      onClose={onClose}
      draftKey={`note-change:${id}`}
      initial={note === null ? NOTHING : { kind: note.kind, text: note.text, toldOn: note.toldOn }}
      keep={keep}
      onRemove={remove}
      removeWord={t('takeOff')}
    >
      {({ form, change, of }) => (
        <>
          <TextArea
            label={t('notes.text')}
            value={form.text}
            error={of('text')}
            onChange={(text) => {
              change({ text })
            }}
          />
          <Select
            label={t('notes.kind')}
            value={form.kind}
            options={NOTE_KINDS.map((value) => ({ value, label: t(`notes.kinds.${value}`) }))}
            onChange={(kind) => {
              change({ kind })
            }}
          />
          <TextField
            type="date"
            label={t('notes.toldOn')}
            value={form.toldOn}
            error={of('toldOn')}
            onChange={(toldOn) => {
              change({ toldOn })
            }}
          />
        </>
      )}
    </ItemDialog>
  )
}
