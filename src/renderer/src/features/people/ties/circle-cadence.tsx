import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type Cadence, MONTHS, OFFERED_GAPS } from '../../../../../shared/domain/people/cadence.ts'
import type { Circle } from '../../../../../shared/domain/people/person.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Row, Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { useGapWords } from '../../../lib/gap-words.ts'
import { useWrite } from '../../../lib/query.ts'
import { type CadenceDraft, draftOf, readCadence, type Refusal } from './cadence-draft.ts'
import { GapFields } from './gap-fields.tsx'

type CircleCadenceProps = { readonly circle: Circle; readonly cadence: Cadence | null }

/** How often with those of a circle: in words, and to be changed in the same place by the numbers of a person's own. */
export const CircleCadence = ({ circle, cadence }: CircleCadenceProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const gapWords = useGapWords()
  const say = useSay()
  const set = useWrite('cadences.setOfCircle')
  const place = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<CadenceDraft | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const name = t(`common:circle.${circle}`)

  const fold = () => {
    setDraft(null)
    setRefusal(null)
    place.current?.querySelector('button')?.focus()
  }
  const keep = (chosen: Cadence | null) => {
    if (set.isPending) return
    set.mutate(
      { circle, cadence: chosen },
      {
        onSuccess: () => {
          fold()
          say(t('cadence.circles.kept', { circle: name }), () => invoke('cadences.setOfCircle', { circle, cadence }))
        },
      },
    )
  }
  const keepDraft = () => {
    if (draft === null) return
    const read = readCadence(draft)
    if (read.ok) {
      keep(read.cadence)
      return
    }
    setRefusal(read.refusal)
    place.current?.querySelector<HTMLElement>(`[data-part=${read.refusal.part}] input`)?.focus()
  }
  const change = t(cadence === null ? 'cadence.set' : 'cadence.change')
  return (
    <div ref={place} role="group" aria-label={name}>
      <Stack gap="small">
        <Row align="between">
          <p>
            <strong>{name}</strong> {cadence === null ? t('cadence.circles.none') : gapWords(cadence)}
          </p>
          <Button
            variant="plain"
            aria-expanded={draft !== null}
            aria-label={t('cadence.circles.changeOf', { change, circle: name })}
            onClick={() => {
              if (draft === null) setDraft(draftOf(cadence ?? { ...OFFERED_GAPS[1], months: MONTHS }))
              else fold()
            }}
          >
            {change}
          </Button>
        </Row>
        {draft !== null && (
          <>
            <GapFields
              draft={draft}
              refusal={refusal}
              onChange={(changed) => {
                setDraft(changed)
                setRefusal(null)
              }}
              onEnter={keepDraft}
            />
            <Row>
              <Button onClick={keepDraft}>{t('common:save')}</Button>
              {cadence !== null && (
                <Button
                  variant="plain"
                  onClick={() => {
                    keep(null)
                  }}
                >
                  {t('cadence.circles.unset')}
                </Button>
              )}
              <Button variant="plain" onClick={fold}>
                {t('common:cancel')}
              </Button>
            </Row>
          </>
        )}
        {set.isError && <Failure error={set.error} />}
      </Stack>
    </div>
  )
}
