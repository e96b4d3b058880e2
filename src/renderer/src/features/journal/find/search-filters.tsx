import { SlidersHorizontal } from 'lucide-react'
import { type RefObject, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { FIVE } from '../../../../../shared/domain/checkins/check-in.ts'
import { CONTACT_CHANNELS } from '../../../../../shared/domain/journal/journal.ts'
import { CIRCLES } from '../../../../../shared/domain/people/person.ts'
import { QUERY_MAX } from '../../../../../shared/domain/search/terms.ts'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { Button } from '../../../components/ui/button.tsx'
import { Select, TextField } from '../../../components/ui/field.tsx'
import { isComposing } from '../../../lib/ime.ts'
import { useRead } from '../../../lib/query.ts'
import { useLocalized } from '../../../lib/words.ts'
import styles from './find.module.css'
import { countSet, type FilterFacet } from './search-address.ts'
import type { JournalSearch } from './use-journal-search.ts'

type SearchFiltersProps = {
  readonly search: JournalSearch
  readonly field: RefObject<HTMLInputElement | null>
  /** Down from the field: to what was found. */
  readonly onDown: () => void
}

/** Words to look for, and what to look through. */
export const SearchFilters = ({ search, field, onDown }: SearchFiltersProps) => {
  const { t } = useTranslation('find')
  const count = countSet(search.filter)
  const [isOpen, setIsOpen] = useState(count > 0)
  const panelId = useId()
  return (
    <div role="search" className={styles['search']}>
      <div className={styles['first']}>
        <div className={styles['words']}>
          <TextField
            ref={field}
            type="search"
            label={t('search.label')}
            isLabelHidden
            placeholder={t('search.placeholder')}
            maxLength={QUERY_MAX}
            value={search.words}
            onChange={(words) => {
              search.setWords(words, isForming(field.current))
            }}
            onCompositionStart={({ currentTarget }) => {
              currentTarget.dataset['forming'] = ''
            }}
            onCompositionEnd={({ currentTarget }) => {
              delete currentTarget.dataset['forming']
              search.setWords(currentTarget.value, false)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' || isComposing(event)) return
              event.preventDefault()
              onDown()
            }}
            onEnter={onDown}
          />
        </div>
        <Button
          variant="plain"
          icon={<SlidersHorizontal />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => {
            setIsOpen(!isOpen)
          }}
        >
          {count === 0 ? t('filter.open') : t('filter.openWith', { count })}
        </Button>
      </div>
      <div id={panelId} className={styles['facets']} hidden={!isOpen}>
        {isOpen && <Facets search={search} />}
      </div>
    </div>
  )
}

const isForming = (field: HTMLInputElement | null): boolean => field?.dataset['forming'] !== undefined

const Facets = ({ search: { filter, setFacet } }: Pick<SearchFiltersProps, 'search'>) => {
  const { t } = useTranslation(['find', 'common', 'journal'])
  const localized = useLocalized()
  const choices = useRead('find.choices', {}).data ?? { tags: [], exerciseIds: [] }
  const exercises = useRead('exercises.list', {}).data ?? []
  const [typedName, setTypedName] = useState('')

  const choose = (facet: FilterFacet, options: readonly { readonly value: string; readonly label: string }[]) => (
    <Select
      label={t(`find:filter.${facet}`)}
      value={String(filter[facet] ?? '')}
      options={[{ value: '', label: t('find:filter.any') }, ...options]}
      onChange={(value) => {
        setFacet(facet, value)
      }}
    />
  )
  const day = (facet: 'from' | 'to') => (
    <TextField
      type="date"
      label={t(`find:filter.${facet}`)}
      value={filter[facet] ?? ''}
      onChange={(value) => {
        setFacet(facet, value)
      }}
    />
  )
  return (
    <>
      <div className={styles['whole-row']}>
        <PersonPicker
          label={t('find:filter.personId')}
          chosen={filter.personId === null ? [] : [filter.personId]}
          typed={typedName}
          mayAdd={false}
          onChange={(ids) => {
            setFacet('personId', ids.at(-1) ?? '')
          }}
          onType={setTypedName}
        />
      </div>
      {choose(
        'circle',
        CIRCLES.map((value) => ({ value, label: t(`common:circle.${value}`) })),
      )}
      {choose(
        'channel',
        CONTACT_CHANNELS.map((value) => ({ value, label: t(`common:channel.${value}`) })),
      )}
      {choose(
        'mood',
        FIVE.map((value) => ({ value: String(value), label: t(`journal:moodWords.${value}`) })),
      )}
      {choices.tags.length > 0 &&
        choose(
          'tag',
          choices.tags.map(({ key, name }) => ({ value: key, label: name })),
        )}
      {choices.exerciseIds.length > 0 &&
        choose(
          'exerciseId',
          choices.exerciseIds.map((id) => {
            const exercise = exercises.find((each) => each.id === id)
            return {
              value: id,
              label: exercise === undefined ? t('find:filter.formerExercise') : localized(exercise.title),
            }
          }),
        )}
      <div className={styles['from-to']}>
        {day('from')}
        {day('to')}
      </div>
    </>
  )
}
