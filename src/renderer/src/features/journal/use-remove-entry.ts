import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { lineId } from './line-id.ts'

/** Removing lines of a list with a way back, and the line that the focus goes to. */
export const useRemoveEntry = (items: readonly JournalItem[], kept: string | null = null) => {
  const { t } = useTranslation(['journal', 'common'])
  const say = useSay()
  /** A line that takes the focus once it is there. */
  const [awaited, setAwaited] = useState(kept)

  const remove = async (id: string) => {
    const place = items.findIndex((item) => item.id === id)
    const neighbour = items[place + 1] ?? items[place - 1]
    try {
      await invoke('journal.remove', { id })
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
      return
    }
    say(t('removed'), async () => {
      await invoke('journal.restore', { id })
      setAwaited(id)
    })
    const target = neighbour === undefined ? null : document.getElementById(lineId(neighbour.id))
    ;(target ?? document.querySelector<HTMLElement>('main h1'))?.focus()
  }

  return {
    remove: (id: string) => void remove(id),
    awaited,
    onFound: () => {
      setAwaited(null)
    },
  }
}
