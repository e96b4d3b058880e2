import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Person } from '../../../shared/domain/people/person.ts'
import { isComposing } from '../lib/ime.ts'
import { useRead } from '../lib/query.ts'
import { AddPerson } from './add-person.tsx'
import { findPeople, indexPeople, isKnownName } from './match-people.ts'
import styles from './person-picker.module.css'

/** More names than this are found by typing on. */
const MOST_SHOWN = 40

const NOBODY: readonly Person[] = []

type PersonPickerProps = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly error?: string | undefined
  /** Ids of those who are chosen, in the order in which they were. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** What is typed and not chosen yet; the caller keeps it, so that it is not lost. */
  readonly typed: string
  readonly onType: (typed: string) => void
  /** People who may be chosen already and are not in the list any more. */
  readonly alsoKnown?: readonly Person[]
  /** Takes the focus when it appears, and shows the names at once. */
  readonly isFirst?: boolean
  /** False: only those who are known can be chosen. */
  readonly mayAdd?: boolean
}

type Option = {
  readonly key: string
  readonly words: string
  /** What tells apart people of one name. */
  readonly aside?: string
  readonly pick: () => void
}

/** Chooses people by their names, as they are typed; a new name can be added in place. */
export const PersonPicker = ({
  label,
  isLabelHidden = false,
  error,
  chosen,
  onChange,
  typed,
  onType,
  alsoKnown = [],
  isFirst = false,
  mayAdd = true,
}: PersonPickerProps) => {
  const { t } = useTranslation('journal')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [isOpen, setIsOpen] = useState(isFirst && chosen.length === 0)
  const [active, setActive] = useState(-1)
  const [newName, setNewName] = useState<string | null>(null)
  const [spoken, setSpoken] = useState('')
  const listed = useRead('people.list', {}).data ?? NOBODY
  const index = useMemo(() => indexPeople(listed), [listed])

  const nameOf = (personId: string) => [...listed, ...alsoKnown].find((person) => person.id === personId)?.name
  const choose = (person: Person) => {
    onChange([...chosen.filter((personId) => personId !== person.id), person.id])
    onType('')
    setIsOpen(false)
    setNewName(null)
    setSpoken(t('picker.added', { name: person.name }))
    field.current?.focus()
  }
  const drop = (personId: string) => {
    onChange(chosen.filter((other) => other !== personId))
    setSpoken(t('picker.dropped', { name: nameOf(personId) ?? '' }))
    field.current?.focus()
  }

  // Those who rest are out of the way until they are looked for.
  const people: readonly Option[] = findPeople(index, typed)
    .filter(({ id: personId, isArchived }) => !chosen.includes(personId) && (!isArchived || typed.trim() !== ''))
    .slice(0, MOST_SHOWN)
    .map((person) => ({
      key: person.id,
      words: person.name,
      aside: person.nickname || person.reading,
      pick: () => {
        choose(person)
      },
    }))
  const adding: readonly Option[] =
    typed.trim() === '' || !mayAdd
      ? []
      : [
          {
            key: 'new',
            words: t(isKnownName(listed, typed) ? 'picker.addAnother' : 'picker.add', { name: typed.trim() }),
            pick: () => {
              setIsOpen(false)
              setNewName(typed)
            },
          },
        ]
  const options = [...people, ...adding]
  const isShown = isOpen && options.length > 0 && newName === null

  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    const last = chosen.at(-1)
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault()
        if (!isShown) setIsOpen(true)
        const step = event.key === 'ArrowDown' ? 1 : -1
        if (options.length > 0)
          setActive(
            isShown && active >= 0
              ? (active + step + options.length) % options.length
              : step === 1
                ? 0
                : options.length - 1,
          )
        break
      }
      case 'Enter': {
        const option = options[active]
        if (!isShown || option === undefined || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        option.pick()
        break
      }
      case 'Escape':
        if (!isShown) return
        event.preventDefault()
        setIsOpen(false)
        break
      case 'Backspace':
        if (typed === '' && last !== undefined) drop(last)
        break
    }
  }

  return (
    <div className={styles['picker']}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <div className={styles['anchor']}>
        <div className={styles['control']} data-invalid={error !== undefined}>
          {chosen.length > 0 && (
            <ul className={styles['chips']} aria-label={t('picker.chosen')}>
              {chosen.map((personId) => (
                <li key={personId} className={styles['chip']}>
                  <span>{nameOf(personId) ?? '\u2026'}</span>
                  <button
                    type="button"
                    className={styles['drop']}
                    aria-label={t('picker.drop', { name: nameOf(personId) ?? '' })}
                    onClick={() => {
                      drop(personId)
                    }}
                  >
                    <X size={16} strokeWidth={1.5} aria-hidden="true" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            ref={field}
            id={id}
            type="text"
            role="combobox"
            className={styles['input']}
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={`${id}-list`}
            aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
            placeholder={t(chosen.length > 0 ? 'picker.another' : mayAdd ? 'picker.placeholder' : 'picker.known')}
            value={typed}
            onChange={(event) => {
              onType(event.target.value)
              setIsOpen(true)
              setActive(event.target.value.trim() === '' ? -1 : 0)
            }}
            onKeyDown={handleKey}
            onClick={() => {
              setIsOpen(true)
            }}
            onFocus={() => {
              setActive(-1)
            }}
            onBlur={() => {
              setIsOpen(false)
            }}
          />
        </div>
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles['list']} hidden={!isShown}>
          {options.map((option, index) => (
            <li
              key={option.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={`${styles['option']} ${option.key === 'new' ? styles['new'] : ''}`}
              // The field keeps the focus.
              onMouseDown={(event) => {
                event.preventDefault()
              }}
              onMouseMove={() => {
                setActive(index)
              }}
              onClick={option.pick}
            >
              {option.words}
              {option.aside !== undefined && option.aside !== '' && (
                <span className={styles['aside']}> {option.aside}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <p id={`${id}-error`} className={styles['error']} role="alert">
        {error}
      </p>
      {newName !== null && (
        <AddPerson
          name={newName}
          onAdded={choose}
          onCancel={() => {
            setNewName(null)
            field.current?.focus()
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  )
}
