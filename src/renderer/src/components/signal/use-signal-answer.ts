import { useTranslation } from 'react-i18next'

import type { Input } from '../../../../shared/ipc/contract.ts'
import { useSay } from '../ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'

/** Keeps an answer to the signal, says so in one line, and offers the way back. Resolves to whether it was kept. */
export const useSignalAnswer = () => {
  const { t } = useTranslation()
  const say = useSay()
  return async (answer: Input<'signal.answer'>, kept: string): Promise<boolean> => {
    try {
      const { id } = await invoke('signal.answer', answer)
      say(kept, () => invoke('signal.takeBack', { id }))
      return true
    } catch (thrown) {
      say(t(`errors.${errorOf(thrown).code}`))
      return false
    }
  }
}
