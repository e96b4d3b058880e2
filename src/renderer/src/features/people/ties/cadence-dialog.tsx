import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { MONTHS, OFFERED_GAPS, type PersonCadence } from '../../../../../shared/domain/people/cadence.ts'
import type { Person } from '../../../../../shared/domain/people/person.ts'
import type { Output } from '../../../../../shared/ipc/contract.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { Dialog } from '../../../components/ui/dialog.tsx'
import { Quiet, Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { useGapWords } from '../../../lib/gap-words.ts'
import { useWrite } from '../../../lib/query.ts'
import { draftOf, type CadenceDraft, readCadence, type Refusal } from './cadence-draft.ts'
import { GapFields } from './gap-fields.tsx'

const MODES = ['circle', 'own', 'resting'] as const
type Mode = (typeof MODES)[number]

type CadenceDialogProps = {
  readonly person: Person
  readonly standing: Output<'cadences.ofPerson'>
  readonly onClose: () => void
}

/** How often with one person: as for the circle, a rhythm of its own, or none for now. */
export const CadenceDialog = ({ person, standing: { own, ofCircle }, onClose }: CadenceDialogProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const gapWords = useGapWords()
  const say = useSay()
  const save = useWrite('cadences.setOfPerson')
  const place = useRef<HTMLDivElement>(null)
  const [mode, setMode] = useState<Mode>(own?.kind ?? 'circle')
  const [draft, setDraft] = useState<CadenceDraft>(() =>
    draftOf(own?.cadence ?? ofCircle ?? { ...OFFERED_GAPS[1], months: MONTHS }),
  )
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const notes: Readonly<Record<Mode, string | undefined>> = {
    circle:
      ofCircle === null
        ? t('cadence.mode.circleNone', { circle: t(`common:circle.${person.circle}`) })
        : t('cadence.mode.circleNote', { circle: t(`common:circle.${person.circle}`), gap: gapWords(ofCircle) }),
    own: undefined,
    resting: undefined,
  }

  const keep = () => {
    if (save.isPending) return
    const cadence = readCadence(draft)
    if (mode === 'own' && !cadence.ok) {
      setRefusal(cadence.refusal)
      place.current?.querySelector<HTMLElement>(`[data-part=${cadence.refusal.part}] input`)?.focus()
      return
    }
    const chosen = chosenCadence(mode, cadence.ok ? cadence.cadence : (own?.cadence ?? null))
    save.mutate(
      { personId: person.id, own: chosen },
      {
        onSuccess: () => {
          onClose()
          say(t('cadence.kept', { name: person.name }), () =>
            invoke('cadences.setOfPerson', { personId: person.id, own }),
          )
        },
      },
    )
  }

  return (
    <Dialog
      title={t('cadence.dialog', { name: person.name })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onClick={keep}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <div ref={place}>
        <Stack>
          <Quiet>{t('cadence.note')}</Quiet>
          <Choice
            label={t('cadence.mode.label')}
            layout="column"
            value={mode}
            options={MODES.map((value) => {
              const note = notes[value]
              return { value, label: t(`cadence.mode.${value}`), ...(note === undefined ? {} : { note }) }
            })}
            onChange={setMode}
          />
          {mode === 'own' && (
            <GapFields
              draft={draft}
              refusal={refusal}
              onChange={(changed) => {
                setDraft(changed)
                setRefusal(null)
              }}
              onEnter={keep}
            />
          )}
          {save.isError && <Failure error={save.error} />}
        </Stack>
      </div>
    </Dialog>
  )
}

/** What rests keeps its numbers for later. */
const chosenCadence = (mode: Mode, cadence: PersonCadence['cadence']): PersonCadence | null => {
  if (mode === 'circle') return null
  if (mode === 'resting') return { kind: 'resting', cadence }
  return cadence === null ? null : { kind: 'own', cadence }
}
