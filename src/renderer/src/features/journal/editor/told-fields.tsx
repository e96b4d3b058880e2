import { Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { LINES_MAX } from '../../../../../shared/domain/journal/entry.ts'
import { Button, IconButton } from '../../../components/ui/button.tsx'
import { Select, TextField } from '../../../components/ui/field.tsx'
import { useRead } from '../../../lib/query.ts'
import styles from '../journal.module.css'
import { tellerOf, type ToldForm } from './entry-form.ts'
import type { FieldProps } from './field-props.ts'
import { ToldKeepField } from './told-keep-field.tsx'

const EMPTY: ToldForm = { id: null, personId: null, text: '', keep: null }

/** 聞いたこと: what was told, a line each. */
export const ToldFields = ({ form, onChange, errors, alsoKnown }: FieldProps) => {
  const { t } = useTranslation(['journal', 'common'])
  const list = useRef<HTMLOListElement>(null)
  /** The line that takes the focus once it is there. */
  const awaited = useRef<number | null>(null)
  const people = [...(useRead('people.list', {}).data ?? []), ...alsoKnown]
  const named = form.personIds.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const { told } = form

  useEffect(() => {
    if (awaited.current === null) return
    const fields = list.current?.querySelectorAll<HTMLInputElement>('input')
    fields?.[Math.min(awaited.current, fields.length - 1)]?.focus()
    awaited.current = null
  }, [told.length])

  const change = (index: number, part: Partial<ToldForm>) => {
    onChange({ told: told.map((line, place) => (place === index ? { ...line, ...part } : line)) })
  }
  const addAfter = (index: number) => {
    if (told.length >= LINES_MAX) return
    awaited.current = index + 1
    onChange({ told: told.toSpliced(index + 1, 0, EMPTY) })
  }
  const remove = (index: number) => {
    awaited.current = Math.max(0, index - 1)
    onChange({ told: told.toSpliced(index, 1) })
  }

  return (
    <fieldset className={styles['told-fields']} data-field="told">
      <legend>{t('told')}</legend>
      {told.length > 0 && (
        <>
          <p className={styles['key']}>{t('form.toldHint')}</p>
          <ol ref={list} className={styles['told-lines']}>
            {told.map((line, index) => (
              <li key={line.id ?? index} className={styles['told-line']}>
                <TextField
                  label={t('form.toldLine', { number: index + 1 })}
                  isLabelHidden
                  error={index === 0 ? errors.told : undefined}
                  value={line.text}
                  onChange={(text) => {
                    change(index, { text })
                  }}
                  onEnter={() => {
                    addAfter(index)
                  }}
                />
                <IconButton
                  label={t('form.toldRemove', { number: index + 1 })}
                  icon={<X />}
                  onClick={() => {
                    remove(index)
                  }}
                />
                {named.length > 1 && (
                  <Select
                    label={t('form.toldWho', { number: index + 1 })}
                    isLabelHidden
                    value={line.personId ?? ''}
                    options={[
                      { value: '', label: t('form.toldAnyone') },
                      ...named.map(({ id, name }) => ({ value: id, label: name })),
                    ]}
                    onChange={(personId) => {
                      change(index, { personId: personId === '' ? null : personId })
                    }}
                  />
                )}
                {tellerOf(line, form.personIds) !== null && line.text.trim() !== '' && (
                  <ToldKeepField
                    number={index + 1}
                    keep={line.keep}
                    onChange={(keep) => {
                      change(index, { keep })
                    }}
                  />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <Button
        variant="plain"
        icon={<Plus />}
        onClick={() => {
          addAfter(told.length - 1)
        }}
      >
        {t(told.length === 0 ? 'form.toldFirst' : 'form.toldMore')}
      </Button>
    </fieldset>
  )
}
