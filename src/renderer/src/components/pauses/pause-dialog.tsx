import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type Pause, PAUSE_KINDS, type PauseKind } from '../../../../shared/domain/pauses/pause.ts'
import { invoke } from '../../lib/client.ts'
import { type Draft, Drafted } from '../drafted.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Columns, Row, Stack } from '../ui/page.tsx'
import { Failure } from '../ui/states.tsx'
import { useSay } from '../ui/undo.tsx'

type Form = { readonly kind: PauseKind; readonly from: string; readonly to: string }
type Refusal = 'fromNeeded' | 'toBefore' | 'noSuchDay'

type PauseDialogProps = {
  /** The pause that is changed, or a new one; null while the sheet is closed. */
  readonly open: Pause | 'new' | null
  /** A new pause begins on this day unless another one is chosen. */
  readonly today: string
  readonly onClose: () => void
}

/** Puts in a pause, or changes one. What was half filled in stays a draft. */
export const PauseDialog = ({ open, today, onClose }: PauseDialogProps) => {
  const { t } = useTranslation('pauses')
  const pause = open === 'new' ? null : open
  const initial: Form =
    pause === null
      ? { kind: 'holiday', from: today, to: '' }
      : { kind: pause.kind, from: pause.from, to: pause.to ?? '' }
  return (
    <Dialog title={t('form.new')} isOpen={open !== null} onClose={onClose}>
      <Drafted draftKey={pause === null ? 'pause-new' : `pause-change:${pause.id}`} initial={initial}>
        {(draft) => <PauseForm draft={draft} pause={pause} onClose={onClose} />}
      </Drafted>
    </Dialog>
  )
}

type PauseFormProps = { readonly draft: Draft<Form>; readonly pause: Pause | null; readonly onClose: () => void }

const PauseForm = ({ draft, pause, onClose }: PauseFormProps) => {
  const { t } = useTranslation(['pauses', 'common'])
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [thrown, setThrown] = useState<unknown>(null)
  const { form } = draft
  const field = (name: 'from' | 'to') => place.current?.querySelector<HTMLInputElement>(`input[name=${name}]`)

  const change = (part: Partial<Form>) => {
    draft.change(part)
    setRefusal(null)
    setThrown(null)
  }
  const refuse = (reason: Refusal) => {
    setRefusal(reason)
    field(reason === 'fromNeeded' ? 'from' : 'to')?.focus()
  }
  const keep = async () => {
    if (form.from === '') {
      refuse('fromNeeded')
      return
    }
    // A date that is half filled in is empty for the form.
    if (field('to')?.validity.badInput === true) {
      refuse('noSuchDay')
      return
    }
    if (form.to !== '' && form.to < form.from) {
      refuse('toBefore')
      return
    }
    const to = form.to === '' ? null : form.to
    try {
      const kept = await draft.keep(() => invoke('pauses.save', { id: pause?.id ?? null, ...form, to }))
      onClose()
      say(t(pause === null ? 'kept' : 'changed'), () =>
        pause === null ? invoke('pauses.remove', { id: kept.id }) : invoke('pauses.save', pause),
      )
    } catch (failure) {
      setThrown(failure)
    }
  }
  return (
    <div ref={place}>
      <Stack>
        <Choice
          label={t('form.kind')}
          value={form.kind}
          options={PAUSE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => {
            change({ kind })
          }}
        />
        <Columns>
          <TextField
            type="date"
            name="from"
            label={t('form.from')}
            value={form.from}
            error={refusal === 'fromNeeded' ? t('form.fromNeeded') : undefined}
            onChange={(from) => {
              change({ from })
            }}
            onEnter={() => void keep()}
          />
          <TextField
            type="date"
            name="to"
            label={t('form.to')}
            hint={t('form.toHint')}
            value={form.to}
            error={refusal === 'toBefore' || refusal === 'noSuchDay' ? t(`form.${refusal}`) : undefined}
            onChange={(to) => {
              change({ to })
            }}
            onEnter={() => void keep()}
          />
        </Columns>
        {thrown !== null && <Failure error={thrown} />}
        <Row>
          <Button variant="primary" onClick={() => void keep()}>
            {t('form.keep')}
          </Button>
          <Button
            onClick={() => {
              draft.flush().then(onClose, () => undefined)
            }}
          >
            {t('common:cancel')}
          </Button>
        </Row>
      </Stack>
    </div>
  )
}
