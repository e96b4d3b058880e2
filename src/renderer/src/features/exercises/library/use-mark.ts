import { useTranslation } from 'react-i18next'

import type { ExerciseMark } from '../../../../../shared/domain/exercises/library.ts'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'

type Marked = { readonly id: string; readonly mark: ExerciseMark | null }

/** Puts a mark on an exercise, or takes it away where it is the one that is there; says so, with a way back. */
export const useMark = (): ((exercise: Marked, mark: ExerciseMark) => Promise<void>) => {
  const { t } = useTranslation(['exercises', 'common'])
  const say = useSay()
  return async ({ id, mark: former }, pressed) => {
    const mark = pressed === former ? null : pressed
    // Not by way of the row: it may be gone from its list by the time that the answer comes.
    try {
      await invoke('library.mark', { exerciseId: id, mark })
      say(t(`mark.said.${mark ?? 'none'}`), () => invoke('library.mark', { exerciseId: id, mark: former }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
}
