import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Person } from '../../../../../shared/domain/people/person.ts'
import type { Output } from '../../../../../shared/ipc/contract.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Row, Section } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useGapWords } from '../../../lib/gap-words.ts'
import { useRead } from '../../../lib/query.ts'
import { CadenceDialog } from './cadence-dialog.tsx'

type CadenceSectionProps = { readonly person: Person }

/** ほどよい間隔: how often one would like to be in touch, in one sentence, and a way to change it. */
export const CadenceSection = ({ person }: CadenceSectionProps) => {
  const { t } = useTranslation('ties')
  const [isOpen, setIsOpen] = useState(false)
  const cadence = useRead('cadences.ofPerson', { personId: person.id })
  const sentence = useSentence(person)
  return (
    <Section title={t('cadence.title')}>
      {cadence.isError && <Failure error={cadence.error} onRetry={() => void cadence.refetch()} />}
      {cadence.data !== undefined && (
        <Row align="between">
          <p>{sentence(cadence.data)}</p>
          <Button
            variant="plain"
            onClick={() => {
              setIsOpen(true)
            }}
          >
            {t(cadence.data.own === null && cadence.data.ofCircle === null ? 'cadence.set' : 'cadence.change')}
          </Button>
          {isOpen && (
            <CadenceDialog
              person={person}
              standing={cadence.data}
              onClose={() => {
                setIsOpen(false)
              }}
            />
          )}
        </Row>
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
