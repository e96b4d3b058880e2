import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'

/** Says that an import was taken back, and how many people stayed; it can come again. */
export const useTakenBack = () => {
  const { t } = useTranslation('import')
  const say = useSay()
  return useCallback(
    (changeId: string, stayed: number) => {
      say(stayed === 0 ? t('takenBack') : t('stayed', { count: stayed }), () => invoke('imports.redo', { changeId }))
    },
    [say, t],
  )
}
