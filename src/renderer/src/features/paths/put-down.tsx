import { useTranslation } from 'react-i18next'

import { Button } from '../../components/ui/button.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'

/** Stops walking a path, needing no reason; it can be taken up again. */
export const PutDown = ({ walkId }: { readonly walkId: string }) => {
  const { t } = useTranslation('paths')
  const say = useSay()
  const leave = useWrite('paths.leave')
  const reopen = useWrite('paths.reopen')
  const putDown = () => {
    if (leave.isPending) return
    leave.mutate(
      { id: walkId },
      {
        onSuccess: () => {
          say(t('left.said'), () => reopen.mutateAsync({ id: walkId }))
        },
      },
    )
  }
  return (
    <>
      <Button variant="plain" onClick={putDown}>
        {t('putDown')}
      </Button>
      {leave.isError && <Failure error={leave.error} />}
    </>
  )
}
