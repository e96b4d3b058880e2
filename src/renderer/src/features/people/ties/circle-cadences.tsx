import { useTranslation } from 'react-i18next'

import { type Cadence, MONTHS, OFFERED_GAPS } from '../../../../../shared/domain/people/cadence.ts'
import { type Circle, CIRCLES } from '../../../../../shared/domain/people/person.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Dialog } from '../../../components/ui/dialog.tsx'
import { Select } from '../../../components/ui/field.tsx'
import { Quiet, Stack } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { useGapWords } from '../../../lib/gap-words.ts'
import { useRead, useWrite } from '../../../lib/query.ts'
import { ContactWeights } from './contact-weights.tsx'

type CircleCadencesProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** A rhythm for each circle, and how much each kind of contact counts. Each change is kept at once. */
export const CircleCadences = ({ isOpen, onClose }: CircleCadencesProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const cadences = useRead('cadences.ofCircles', {}, { enabled: isOpen })
  return (
    <Dialog
      title={t('cadence.circles.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('common:close')}</Button>}
    >
      <Stack gap="large">
        <Stack>
          <Quiet>{t('cadence.note')}</Quiet>
          <Quiet>{t('cadence.circles.lead')}</Quiet>
          {cadences.isPending && <Loading />}
          {cadences.isError && <Failure error={cadences.error} onRetry={() => void cadences.refetch()} />}
          {cadences.data !== undefined &&
            CIRCLES.map((circle) => (
              <CircleCadence key={circle} circle={circle} cadence={cadences.data[circle] ?? null} />
            ))}
        </Stack>
        <ContactWeights />
      </Stack>
    </Dialog>
  )
}

type CircleCadenceProps = { readonly circle: Circle; readonly cadence: Cadence | null }

const keyOf = ({ idealDays, longestDays }: Pick<Cadence, 'idealDays' | 'longestDays'>) => `${idealDays} ${longestDays}`

const CircleCadence = ({ circle, cadence }: CircleCadenceProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const gapWords = useGapWords()
  const say = useSay()
  const set = useWrite('cadences.setOfCircle')
  const offered: readonly Cadence[] = OFFERED_GAPS.map((gap) => ({ ...gap, months: MONTHS }))
  const isOther = cadence !== null && offered.every((gap) => keyOf(gap) !== keyOf(cadence))
  const gaps = isOther ? [cadence, ...offered] : offered
  return (
    <>
      <Select
        label={t(`common:circle.${circle}`)}
        value={cadence === null ? 'none' : keyOf(cadence)}
        options={[
          { value: 'none', label: t('cadence.circles.none') },
          ...gaps.map((gap) => ({ value: keyOf(gap), label: gapWords(gap) })),
        ]}
        onChange={(key) => {
          set.mutate(
            { circle, cadence: gaps.find((gap) => keyOf(gap) === key) ?? null },
            {
              onSuccess: () => {
                say(t('cadence.circles.kept', { circle: t(`common:circle.${circle}`) }), () =>
                  invoke('cadences.setOfCircle', { circle, cadence }),
                )
              },
            },
          )
        }}
      />
      {set.isError && <Failure error={set.error} />}
    </>
  )
}
