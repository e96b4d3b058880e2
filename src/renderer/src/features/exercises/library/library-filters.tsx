import { SlidersHorizontal } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { LEVELS } from '../../../../../shared/domain/exercises/exercise.ts'
import type { LibraryFilter } from '../../../../../shared/domain/exercises/library.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Select, TextField } from '../../../components/ui/field.tsx'
import { useDuration } from '../use-duration.ts'
import { chosenFacets, COMPANIES, ENERGIES, type Facet, FACETS, MARKS, MINUTES } from './library-filter.ts'
import styles from './library-filters.module.css'

type LibraryFiltersProps = {
  readonly filter: LibraryFilter
  readonly onWords: (words: string) => void
  readonly onFacet: (facet: Facet, value: string) => void
}

/** Words to search, and what to narrow down by. */
export const LibraryFilters = ({ filter, onWords, onFacet }: LibraryFiltersProps) => {
  const { t } = useTranslation('exercises')
  const count = chosenFacets(filter)
  const [isOpen, setIsOpen] = useState(count > 0)
  const panelId = useId()
  return (
    <div role="search" className={styles['search']}>
      <div className={styles['first']}>
        <div className={styles['words']}>
          <TextField
            type="search"
            label={t('search.label')}
            isLabelHidden
            placeholder={t('search.placeholder')}
            maxLength={200}
            value={filter.search}
            onChange={onWords}
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
        {isOpen &&
          FACETS.map((facet) => (
            <FacetField
              key={facet}
              facet={facet}
              value={filter[facet]}
              onChange={(value) => {
                onFacet(facet, value)
              }}
            />
          ))}
      </div>
    </div>
  )
}

type FacetFieldProps = {
  readonly facet: Facet
  readonly value: LibraryFilter[Facet]
  readonly onChange: (value: string) => void
}

const FacetField = ({ facet, value, onChange }: FacetFieldProps) => {
  const { t } = useTranslation('exercises')
  const options = useOptions()[facet]
  return (
    <Select
      label={t(`filter.${facet}`)}
      value={value === null ? '' : String(value)}
      options={[{ value: '', label: t('filter.any') }, ...options]}
      onChange={onChange}
    />
  )
}

type Option = { readonly value: string; readonly label: string }

const useOptions = (): Readonly<Record<Facet, readonly Option[]>> => {
  const { t } = useTranslation('exercises')
  const duration = useDuration()
  return {
    minutes: MINUTES.map((value) => ({
      value: String(value),
      label: t('filter.upTo', { duration: duration(value, 'full') }),
    })),
    energy: ENERGIES.map((value) => ({ value, label: t(`filter.energyWords.${value}`) })),
    company: COMPANIES.map((value) => ({ value, label: t(`filter.companyWords.${value}`) })),
    level: LEVELS.map((value) => ({ value: String(value), label: `${value} ${t(`level.${value}`)}` })),
    mark: MARKS.map((value) => ({ value, label: t(`filter.markWords.${value}`) })),
  }
}
