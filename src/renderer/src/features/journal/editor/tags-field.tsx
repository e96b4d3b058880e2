import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { cleanTags, tagKey } from '../../../../../shared/domain/journal/tags.ts'
import { Button } from '../../../components/ui/button.tsx'
import { TextField } from '../../../components/ui/field.tsx'
import { isComposing } from '../../../lib/ime.ts'
import { useRead } from '../../../lib/query.ts'
import styles from '../journal.module.css'

/** So many tags are offered at once. */
const OFFERED = 6
/** Ends a tag while typing, as Enter does. */
const SEPARATORS = /[,、，]/

type TagsFieldProps = {
  readonly tags: readonly string[]
  readonly typed: string
  readonly error: string | undefined
  readonly onChange: (change: { readonly tags?: readonly string[]; readonly typedTag: string }) => void
}

/** One's own words for finding entries again. Those that were used before are offered. */
export const TagsField = ({ tags, typed, error, onChange }: TagsFieldProps) => {
  const { t } = useTranslation('journal')
  const labelId = useId()
  const place = useRef<HTMLDivElement>(null)
  const known = useRead('journal.tags', {}).data ?? []
  const wanted = tagKey(typed)
  const given = new Set(tags.map(tagKey))
  const offered = known.filter((tag) => !given.has(tagKey(tag)) && tagKey(tag).includes(wanted)).slice(0, OFFERED)

  const add = (tag: string) => {
    onChange({ tags: cleanTags([...tags, tag]), typedTag: '' })
    place.current?.querySelector('input')?.focus()
  }
  const drop = (tag: string) => {
    onChange({ tags: tags.filter((other) => other !== tag), typedTag: typed })
    place.current?.querySelector('input')?.focus()
  }
  const type = (value: string) => {
    const parts = value.split(SEPARATORS)
    const rest = parts.pop() ?? ''
    onChange(parts.length === 0 ? { typedTag: rest } : { tags: cleanTags([...tags, ...parts]), typedTag: rest })
  }
  const takeLastBack = (event: KeyboardEvent) => {
    const last = tags.at(-1)
    if (event.key === 'Backspace' && typed === '' && last !== undefined && !isComposing(event)) drop(last)
  }

  return (
    <div ref={place} className={styles['tags-field']} data-field="tags">
      <TextField
        label={t('tags')}
        hint={t('form.tagsHint')}
        error={error}
        value={typed}
        onChange={type}
        onEnter={() => {
          if (typed.trim() !== '') add(typed)
        }}
        onKeyDown={takeLastBack}
      />
      {tags.length > 0 && (
        <ul className={styles['tag-list']} aria-label={t('form.tagsGiven')}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className={styles['tag']}
                aria-label={t('form.tagDrop', { tag })}
                onClick={() => {
                  drop(tag)
                }}
              >
                {`#${tag}`}
                <X size={14} strokeWidth={1.5} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <div className={styles['tag-list']} role="group" aria-labelledby={labelId}>
          <span id={labelId} className={styles['key']}>
            {t('form.tagsOffered')}
          </span>
          {offered.map((tag) => (
            <Button
              key={tag}
              variant="plain"
              onClick={() => {
                add(tag)
              }}
            >
              {`#${tag}`}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
