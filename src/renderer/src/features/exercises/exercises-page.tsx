import { useTranslation } from 'react-i18next'

import { TRACKS } from '../../../../shared/domain/exercises/exercise.ts'
import { filterLibrary, type LibraryItem } from '../../../../shared/domain/exercises/library.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { ExerciseList } from './library/exercise-list.tsx'
import { isNarrowed } from './library/library-filter.ts'
import { LibraryFilters } from './library/library-filters.tsx'
import styles from './library/library.module.css'
import { OtherWays, TrackMap } from './library/track-map.tsx'
import { useLibraryFilter } from './library/use-library-filter.ts'

/** All exercises: a map of the tracks, or a list of what was searched. */
export const ExercisesPage = () => {
  const { t } = useTranslation('exercises')
  const library = useRead('library.get', {})
  return (
    <Page title={t('title')} lead={t('lead')}>
      {library.isPending && <Loading lines={6} />}
      {library.isError && <Failure error={library.error} onRetry={() => void library.refetch()} />}
      {library.data !== undefined &&
        (library.data.items.length === 0 ? <Empty>{t('none')}</Empty> : <Library library={library.data} />)}
    </Page>
  )
}

const Library = ({ library }: { readonly library: Output<'library.get'> }) => {
  const { t } = useTranslation('exercises')
  const { filter, setWords, setFacet, clear, place } = useLibraryFilter()
  const isList = isNarrowed(filter)
  const found = isList ? filterLibrary(library.items, filter).toSorted(inOrder) : []
  return (
    <>
      <div ref={place} className={styles['finder']}>
        <LibraryFilters filter={filter} onWords={setWords} onFacet={setFacet} />
        <div className={styles['found']}>
          {/* Always there, so that it is read out when the number comes. */}
          <p role="status">
            {isList && (found.length === 0 ? t('filter.nothing') : t('filter.found', { count: found.length }))}
          </p>
          {found.length > 0 && (
            <Button variant="plain" onClick={clear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      </div>
      {isList ? (
        <Landing label={t('list')} on={found.map(({ id }) => id).join(' ')}>
          {found.length === 0 ? (
            <Empty action={<Button onClick={clear}>{t('filter.clear')}</Button>}>{t('filter.empty')}</Empty>
          ) : (
            <ExerciseList exercises={found} hasTracks />
          )}
        </Landing>
      ) : (
        <>
          <TrackMap items={library.items} ladders={library.ladders} />
          <OtherWays />
        </>
      )}
    </>
  )
}

const placeOf = (item: LibraryItem): number => TRACKS.indexOf(item.track)

/** The easier first; among equals the shorter, then in the order of the tracks. */
const inOrder = (a: LibraryItem, b: LibraryItem): number =>
  a.level - b.level || a.minutes - b.minutes || placeOf(a) - placeOf(b)
