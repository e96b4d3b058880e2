import { useInfiniteQuery } from '@tanstack/react-query'
import { CalendarDays, Search, Trash2 } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'

import { Button } from '../../components/ui/button.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { invoke } from '../../lib/client.ts'
import { commandKey } from '../../lib/keys.ts'
import { DayList } from './day-list.tsx'
import { EntryItem } from './entry-item.tsx'
import { journalKey, PAGE_LENGTH } from './journal-pages.ts'
import styles from './journal.module.css'
import { lineId } from './line-id.ts'
import { useRemoveEntry } from './use-remove-entry.ts'

/** 記録: what was written down, newest first. */
export const JournalPage = () => {
  const { t } = useTranslation(['journal', 'find'])
  const navigate = useNavigate()
  const kept = keptOf(useLocation().state)
  const journal = useInfiniteQuery({
    queryKey: journalKey,
    queryFn: ({ pageParam }) => invoke('journal.list', { before: pageParam, limit: PAGE_LENGTH }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items, hasMore }) => (hasMore ? items.at(-1)?.id : undefined),
  })
  const { data, hasNextPage, isFetching, fetchNextPage } = journal
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  const { remove, awaited, onFound } = useRemoveEntry(items, kept)
  const showEarlier = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])

  const write = (
    <Button variant="primary" onClick={() => void navigate('/journal/write')}>
      {t('write')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link
            to="/journal/search"
            className={styles['quiet-link'] ?? ''}
            aria-keyshortcuts="/"
            title={t('find:keys', { key: commandKey })}
          >
            <Search size={18} strokeWidth={1.5} aria-hidden="true" />
            {t('find:search.title')}
          </Link>
          <Link to="/journal/calendar" className={styles['quiet-link'] ?? ''}>
            <CalendarDays size={18} strokeWidth={1.5} aria-hidden="true" />
            {t('find:calendar.title')}
          </Link>
          <Link to="/journal/trash" className={styles['quiet-link'] ?? ''}>
            <Trash2 size={18} strokeWidth={1.5} aria-hidden="true" />
            {t('trash')}
          </Link>
          {items.length > 0 && write}
        </>
      }
    >
      {journal.isPending && <Loading lines={5} />}
      {journal.isError && <Failure error={journal.error} onRetry={() => void journal.refetch()} />}
      {journal.isSuccess && items.length === 0 && <Empty action={write}>{t('empty')}</Empty>}
      {items.length > 0 && (
        <DayList items={items} onEndNear={showEarlier} awaited={awaited} onFound={onFound}>
          {(item) => (
            <EntryItem
              id={lineId(item.id)}
              item={item}
              isNew={item.id === kept}
              onRemove={() => {
                remove(item.id)
              }}
            />
          )}
        </DayList>
      )}
      {journal.isFetchingNextPage && <Loading />}
    </Page>
  )
}

/** The line that was written or changed a moment ago, as the page before says it. */
const keptOf = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'kept' in state && typeof state.kept === 'string' ? state.kept : null
