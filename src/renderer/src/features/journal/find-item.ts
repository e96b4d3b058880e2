import type { InfiniteData } from '@tanstack/react-query'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { AppFailure, invoke } from '../../lib/client.ts'
import { queryClient } from '../../lib/query.ts'

export type JournalPages = InfiniteData<Output<'journal.list'>, string | null>

/** How many lines one page of the journal has. */
export const PAGE_LENGTH = 30

export const journalKey = ['journal.list', { limit: PAGE_LENGTH }] as const

const LONGEST_PAGE = 200

/** A line of the journal: from the pages that are on the screen, or by going back through all of it. */
export const findItem = async (id: string): Promise<JournalItem> => {
  const shown = queryClient.getQueryData<JournalPages>(journalKey)
  const known = shown?.pages.flatMap(({ items }) => items).find((item) => item.id === id)
  if (known !== undefined && queryClient.getQueryState(journalKey)?.isInvalidated !== true) return known
  let before: string | null = null
  for (;;) {
    const { items, hasMore }: Output<'journal.list'> = await invoke('journal.list', { before, limit: LONGEST_PAGE })
    const found = items.find((item) => item.id === id)
    if (found !== undefined) return found
    const last = items.at(-1)
    if (!hasMore || last === undefined) throw new AppFailure({ code: 'not-found' })
    before = last.id
  }
}
