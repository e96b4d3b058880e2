import { useTranslation } from 'react-i18next'

import { CIRCLES } from '../../../../../shared/domain/people/person.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Dialog } from '../../../components/ui/dialog.tsx'
import { Quiet, Stack } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { useRead } from '../../../lib/query.ts'
import { CircleCadence } from './circle-cadence.tsx'
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
