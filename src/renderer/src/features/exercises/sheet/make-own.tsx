import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { ExerciseOrigin } from '../../../../../shared/domain/exercises/library.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Quiet, Row, Stack } from '../../../components/ui/page.tsx'
import { useRemoveOwn } from '../own/use-remove-own.ts'

type MakeOwnProps = { readonly exerciseId: string; readonly origin: ExerciseOrigin }

/** To change one's own exercise, or to make any other one's own. */
export const MakeOwn = ({ exerciseId, origin }: MakeOwnProps) => {
  const { t } = useTranslation('exercises')
  const navigate = useNavigate()
  const remove = useRemoveOwn()
  const copy = () => void navigate(`/exercises/own/new?from=${encodeURIComponent(exerciseId)}`)
  if (origin !== 'own') {
    return (
      <Stack gap="small">
        <Row>
          <Button onClick={copy}>{t('own.adapt')}</Button>
        </Row>
        <Quiet>{t('own.adaptNote')}</Quiet>
      </Stack>
    )
  }
  return (
    <Row>
      <Button onClick={() => void navigate(`/exercises/own/${exerciseId}`)}>{t('own.change')}</Button>
      <Button variant="plain" onClick={copy}>
        {t('own.duplicate')}
      </Button>
      <Button
        variant="plain"
        onClick={() => {
          void remove(exerciseId).then((isRemoved) => {
            if (isRemoved) void navigate('/exercises/own')
          })
        }}
      >
        {t('own.remove')}
      </Button>
    </Row>
  )
}
