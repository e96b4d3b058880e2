import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { calendarDate, formatDay } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page, Row } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useClock } from '../../lib/now.ts'
import { useLanguage } from '../../lib/words.ts'
import { EntryItem } from './entry-item.tsx'
import { journalKey, PAGE_LENGTH } from './find-item.ts'
import styles from './journal.module.css'

/** 記録: what was written down, newest first. */
export const JournalPage = () => {
  const { t } = useTranslation(['journal', 'common'])
  const language = useLanguage()
  const clock = useClock()
  const navigate = useNavigate()
  const say = useSay()
  const kept = keptOf(useLocation().state)
  const journal = useInfiniteQuery({
    queryKey: journalKey,
    queryFn: ({ pageParam }) => invoke('journal.list', { before: pageParam, limit: PAGE_LENGTH }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items, hasMore }) => (hasMore ? items.at(-1)?.id : undefined),
  })
  const items = journal.data?.pages.flatMap((page) => page.items) ?? []
  const thisYear = calendarDate(clock.now(), clock.zone()).slice(0, 4)

  /** The line that takes the focus once it is there: one just written, or the first of an earlier page. */
  const awaited = useRef(kept)
  useEffect(() => {
    if (awaited.current === null) return
    const line = document.getElementById(lineId(awaited.current))
    if (line === null) return
    awaited.current = null
    line.focus({ preventScroll: true })
    line.scrollIntoView({ block: 'nearest' })
  })

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
      awaited.current = id
    })
    const target = neighbour === undefined ? null : document.getElementById(lineId(neighbour.id))
    ;(target ?? document.querySelector<HTMLElement>('main h1'))?.focus()
  }

  const showEarlier = async () => {
    const former = new Set(items.map(({ id }) => id))
    const { data } = await journal.fetchNextPage()
    awaited.current = data?.pages.flatMap((page) => page.items).find(({ id }) => !former.has(id))?.id ?? null
  }

  const toWriting = () => void navigate('/journal/write')
  return (
    <Page
      title={t('title')}
      actions={
        items.length > 0 && (
          <Button variant="primary" onClick={toWriting}>
            {t('write')}
          </Button>
        )
      }
    >
      {journal.isPending && <Loading lines={5} />}
      {journal.isError && <Failure error={journal.error} onRetry={() => void journal.refetch()} />}
      {journal.isSuccess && items.length === 0 && (
        <Empty
          action={
            <Button variant="primary" onClick={toWriting}>
              {t('write')}
            </Button>
          }
        >
          {t('empty')}
        </Empty>
      )}
      {items.length > 0 && (
        <div className={styles['days']}>
          {byDay(items).map(({ day, lines }) => (
            <section key={day} className={styles['day']} aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`} className={styles['heading']}>
                <time dateTime={day}>{formatDay(day, language, !day.startsWith(thisYear))}</time>
              </h2>
              <ul className={styles['lines']}>
                {lines.map((item) => (
                  <li key={item.id}>
                    <EntryItem
                      id={lineId(item.id)}
                      item={item}
                      isNew={item.id === kept}
                      onRemove={() => void remove(item.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {journal.hasNextPage && (
        <Row>
          <Button disabled={journal.isFetchingNextPage} onClick={() => void showEarlier()}>
            {t('earlier')}
          </Button>
        </Row>
      )}
    </Page>
  )
}

const lineId = (id: string): string => `line-${id}`

/** The line that was written or changed a moment ago, as the page before says it. */
const keptOf = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'kept' in state && typeof state.kept === 'string' ? state.kept : null

type Day = { readonly day: string; readonly lines: readonly JournalItem[] }

/** Lines under their days, in the order in which they come. */
const byDay = (items: readonly JournalItem[]): readonly Day[] => {
  const days = new Map<string, JournalItem[]>()
  for (const item of items) days.set(item.at.localDay, [...(days.get(item.at.localDay) ?? []), item])
  return Array.from(days, ([day, lines]) => ({ day, lines }))
}
