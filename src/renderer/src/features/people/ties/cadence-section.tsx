import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Person } from '../../../../../shared/domain/people/person.ts'
import type { Output } from '../../../../../shared/ipc/contract.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Row, Section, Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useGapWords } from '../../../lib/gap-words.ts'
import { useRead } from '../../../lib/query.ts'
import { CadenceDialog } from './cadence-dialog.tsx'
import { CircleCadences } from './circle-cadences.tsx'

type CadenceSectionProps = { readonly person: Person }

/** ほどよい間隔: how often one would like to be in touch, in one sentence, and a way to change it. */
export const CadenceSection = ({ person }: CadenceSectionProps) => {
  const { t } = useTranslation('ties')
  const [open, setOpen] = useState<'person' | 'circles' | null>(null)
  const close = () => {
    setOpen(null)
  }
  const cadence = useRead('cadences.ofPerson', { personId: person.id })
  const sentence = useSentence(person)
  return (
    <Section title={t('cadence.title')}>
      {cadence.isError && <Failure error={cadence.error} onRetry={() => void cadence.refetch()} />}
      {cadence.data !== undefined && (
        <Stack gap="small">
          <p>{sentence(cadence.data)}</p>
          <Row>
            <Button
              onClick={() => {
                setOpen('person')
              }}
            >
              {t(cadence.data.own === null && cadence.data.ofCircle === null ? 'cadence.set' : 'cadence.change')}
            </Button>
            <Button
              variant="plain"
              onClick={() => {
                setOpen('circles')
              }}
            >
              {t('cadence.circles.open')}
            </Button>
          </Row>
          {open === 'person' && <CadenceDialog person={person} standing={cadence.data} onClose={close} />}
          <CircleCadences isOpen={open === 'circles'} onClose={close} />
        </Stack>
      )}
    </Section>
  )
}

const useSentence = ({ circle }: Person) => {
  const { t } = useTranslation(['ties', 'common'])
  const gapWords = useGapWords()
  return ({ own, ofCircle }: Output<'cadences.ofPerson'>): string => {
    if (own?.kind === 'resting') return t('cadence.resting')
    if (own !== null) return t('cadence.own', { gap: gapWords(own.cadence) })
    if (ofCircle === null) return t('cadence.none')
    return t('cadence.ofCircle', { circle: t(`common:circle.${circle}`), gap: gapWords(ofCircle) })
  }
}
