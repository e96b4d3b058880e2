import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'

import { Button } from '../../../components/ui/button.tsx'
import { Page, Row } from '../../../components/ui/page.tsx'
import { Empty, Failure, Loading, Notice } from '../../../components/ui/states.tsx'
import { VirtualList } from '../../../components/ui/virtual-list.tsx'
import { WayBack } from '../../../components/ui/way-back.tsx'
import { lineId } from '../line-id.ts'
import { useRemoveEntry } from '../use-remove-entry.ts'
import { ExportDialog } from './export-dialog.tsx'
import styles from './find.module.css'
import { HitLine } from './hits.tsx'
import { PeopleFound } from './people-found.tsx'
import { countSet } from './search-address.ts'
import { SearchFilters } from './search-filters.tsx'
import { type Hit, type JournalSearch, openedIn, useJournalSearch } from './use-journal-search.ts'

/** Height of something found that was not on the screen yet, in px. */
const ESTIMATE = 130

/** さがす: entries, what people told, and people, by words and by what one remembers of them. */
export const SearchPage = () => {
  const { t } = useTranslation('find')
  const field = useRef<HTMLInputElement>(null)
  const search = useJournalSearch(field)
  const place = useRef<HTMLDivElement>(null)
  const toFirst = () => place.current?.querySelector<HTMLElement>('[data-hit]')?.focus()
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const lines = Array.from(place.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])
    const now = lines.findIndex((line) => line === event.target)
    if (now === -1) return
    event.preventDefault()
    const next = lines[now + (event.key === 'ArrowDown' ? 1 : -1)]
    if (next !== undefined) next.focus()
    else if (event.key === 'ArrowUp') field.current?.focus()
  }
  return (
    <Page title={t('search.title')} above={<WayBack to="/journal" label={t('toJournal')} />}>
      <SearchFilters search={search} field={field} onDown={toFirst} />
      <div ref={place} className={styles['found']} onKeyDown={handleKey}>
        {search.isAsked ? <Results search={search} /> : <Empty>{t('search.empty')}</Empty>}
      </div>
    </Page>
  )
}

const Results = ({ search }: { readonly search: JournalSearch }) => {
  const { t } = useTranslation('find')
  const [everTicked, setEverTicked] = useState<ReadonlySet<string> | null>(null)
  const [isExporting, setIsExporting] = useState(false)
  const { found, first, hits, filter, showMore } = search
  const state: unknown = useLocation().state
  const entries = useMemo(() => hits.flatMap((hit) => (hit.kind === 'entry' ? [hit.item] : [])), [hits])
  // What other words or filters leave out is not in the file, either.
  const ticked = useMemo(
    () => everTicked && new Set(entries.map(({ id }) => id).filter((id) => everTicked.has(id))),
    [entries, everTicked],
  )
  const { remove, awaited, onFound } = useRemoveEntry(entries, openedIn(state))
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (first === undefined) return <Loading lines={4} />

  const { terms, people } = first
  const tick = (id: string, isTicked: boolean) => {
    setEverTicked((former) => {
      const next = new Set(former)
      if (isTicked) next.add(id)
      else next.delete(id)
      return next
    })
  }
  const hasEntries = hits.some(({ kind }) => kind === 'entry')
  return (
    <>
      {!first.isWhole && <Notice>{t('search.notWhole')}</Notice>}
      {people.length > 0 && (
        <PeopleFound
          people={people}
          terms={terms}
          onOnly={(personId) => {
            search.setFacet('personId', personId)
          }}
        />
      )}
      {hits.length > 0 && (
        <section className={styles['hits']} aria-label={t('written')}>
          <div className={styles['part-row']}>
            <h2 className={styles['part']}>{t('written')}</h2>
            {hasEntries && (
              <Row>
                <Button
                  variant="plain"
                  aria-pressed={ticked !== null}
                  onClick={() => {
                    setEverTicked(ticked === null ? new Set() : null)
                  }}
                >
                  {t(ticked === null ? 'tick.start' : 'tick.end')}
                </Button>
                <Button
                  variant="plain"
                  disabled={ticked?.size === 0}
                  onClick={() => {
                    setIsExporting(true)
                  }}
                >
                  {ticked === null ? t('export.all') : t('export.ticked', { count: ticked.size })}
                </Button>
              </Row>
            )}
          </div>
          <VirtualList
            items={hits}
            keyOf={keyOfHit}
            estimate={ESTIMATE}
            label={t('written')}
            onEndNear={showMore}
            awaited={awaited === null ? null : { row: awaited, elementId: lineId(awaited) }}
            onFound={onFound}
          >
            {(hit) => <Line hit={hit} terms={terms} ticked={ticked} onTick={tick} onRemove={remove} />}
          </VirtualList>
        </section>
      )}
      {hits.length === 0 && people.length === 0 && <Nothing search={search} />}
      <p className="visually-hidden" role="status">
        {found.isFetching ? '' : t(hits.length + people.length > 0 ? 'search.someFound' : 'search.noneFound')}
      </p>
      <ExportDialog
        isOpen={isExporting}
        selection={
          ticked === null
            ? { kind: 'found', query: search.words, filter }
            : { kind: 'entries', ids: Array.from(ticked) }
        }
        onClose={() => {
          setIsExporting(false)
        }}
      />
    </>
  )
}

const keyOfHit = (hit: Hit): string => (hit.kind === 'entry' ? hit.item.id : hit.id)

type LineProps = {
  readonly hit: Hit
  readonly terms: readonly string[]
  /** Null while nothing is being chosen. */
  readonly ticked: ReadonlySet<string> | null
  readonly onTick: (id: string, isTicked: boolean) => void
  readonly onRemove: (id: string) => void
}

const Line = ({ hit, terms, ticked, onTick, onRemove }: LineProps) => {
  const { t } = useTranslation('find')
  const line = <HitLine hit={hit} terms={terms} onRemove={onRemove} />
  if (ticked === null) return line
  const id = keyOfHit(hit)
  return (
    <div className={styles['tickable']}>
      {hit.kind === 'entry' ? (
        <input
          type="checkbox"
          className={styles['tick']}
          aria-label={t('tick.one')}
          checked={ticked.has(id)}
          onChange={({ target }) => {
            onTick(id, target.checked)
          }}
        />
      ) : (
        <span />
      )}
      {line}
    </div>
  )
}

/** Nothing was found, and what may help. */
const Nothing = ({ search }: { readonly search: JournalSearch }) => {
  const { t } = useTranslation('find')
  const words = search.words.trim()
  const isFiltered = countSet(search.filter) > 0
  return (
    <Empty
      action={
        isFiltered && (
          <Button onClick={search.clearFilter}>{t(words === '' ? 'filter.clear' : 'filter.lookEverywhere')}</Button>
        )
      }
    >
      {words === '' ? t('search.nothing') : t('search.nothingFor', { words })} {!isFiltered && t('search.hint')}
    </Empty>
  )
}
