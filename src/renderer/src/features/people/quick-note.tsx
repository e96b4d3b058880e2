import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { NOTE_KINDS, type NoteKind } from '../../../../shared/domain/people/note.ts'
import { type Draft, Drafted } from '../../components/drafted.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Select, TextField } from '../../components/ui/field.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useRefusals } from '../../lib/use-refusals.ts'
import styles from './person.module.css'

type QuickForm = { readonly kind: NoteKind; readonly text: string }

type QuickNoteProps = { readonly personId: string; readonly today: string }

/** One line for what was just told. Enter keeps it, and the line is free for the next. */
export const QuickNote = ({ personId, today }: QuickNoteProps) => {
  const [kept, setKept] = useState(0)
  const [kind, setKind] = useState<NoteKind>('other')
  return (
    <Drafted key={kept} draftKey={`note-new:${personId}`} initial={{ kind, text: '' }}>
      {(draft) => (
        <Line
          draft={draft}
          isNext={kept > 0}
          personId={personId}
          today={today}
          onKept={() => {
            setKind(draft.form.kind)
            setKept((count) => count + 1)
          }}
        />
      )}
    </Drafted>
  )
}

type LineProps = QuickNoteProps & {
  readonly draft: Draft<QuickForm>
  /** Another one was kept a moment ago. */
  readonly isNext: boolean
  readonly onKept: () => void
}

const Line = ({ draft, isNext, personId, today, onKept }: LineProps) => {
  const { t } = useTranslation('people')
  const say = useSay()
  const refusals = useRefusals()
  const place = useRef<HTMLDivElement>(null)
  const [thrown, setThrown] = useState<unknown>(null)
  const isBusy = useRef(false)
  const { of, isOther } = refusals(thrown)
  const { form } = draft
  const change = (part: Partial<QuickForm>) => {
    draft.change(part)
    setThrown(null)
  }
  const focus = () => place.current?.querySelector('input')?.focus()
  useEffect(() => {
    if (isNext) focus()
  }, [isNext])

  const keep = async () => {
    if (isBusy.current) return
    isBusy.current = true
    setThrown(null)
    try {
      const { id } = await draft.keep(() =>
        invoke('people.saveNote', { id: null, personId, ...form, toldOn: today, entryId: null }),
      )
      say(t('kept'), () => invoke('people.removeNote', { id }))
      onKept()
    } catch (failure) {
      setThrown(failure)
      focus()
    } finally {
      isBusy.current = false
    }
  }
  return (
    <div ref={place}>
      <div className={styles['quick']}>
        <Select
          label={t('notes.kind')}
          value={form.kind}
          options={NOTE_KINDS.map((value) => ({ value, label: t(`notes.kinds.${value}`) }))}
          onChange={(kind) => {
            change({ kind })
          }}
        />
        <TextField
          label={t('notes.text')}
          value={form.text}
          error={of('text')}
          onChange={(text) => {
            change({ text })
          }}
          onEnter={() => void keep()}
        />
        <Button onClick={() => void keep()}>{t('form.keep')}</Button>
      </div>
      {isOther && <Failure error={thrown} />}
    </div>
  )
}
