import { useTranslation } from 'react-i18next'

import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'

/** Removes one's own exercise and says so, with a way back. Resolves with whether it went well. */
export const useRemoveOwn = (): ((id: string) => Promise<boolean>) => {
  const { t } = useTranslation(['exercises', 'common'])
  const say = useSay()
  return async (id) => {
    try {
      await invoke('own.remove', { id })
      say(t('own.removed'), () => invoke('own.restore', { id }))
      return true
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
      return false
    }
  }
}
