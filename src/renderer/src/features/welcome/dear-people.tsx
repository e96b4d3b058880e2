import { X } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { CIRCLES } from '../../../../shared/domain/people/person.ts'
import { Button, IconButton } from '../../components/ui/button.tsx'
import { Select, TextField } from '../../components/ui/field.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { errorOf } from '../../lib/client.ts'
import { useRead, useWrite } from '../../lib/query.ts'
import type { DearPerson } from './use-dear-person.ts'
import styles from './welcome.module.css'

/** This many names are plenty for a first day. */
const ENOUGH = 3

/** One to three people who are dear, or nobody: the field may stay empty. */
export const DearPeople = ({ dear }: { readonly dear: DearPerson }) => {
  const { t } = useTranslation(['welcome', 'common'])
  const people = useRead('people.list', {}).data ?? []
  const remove = useWrite('people.remove')
  const place = useRef<HTMLDivElement>(null)
  const refusal = dear.error === null ? undefined : errorOf(dear.error).fields?.find((field) => field.path === 'name')

  const add = async () => {
    await dear.addTyped()
    place.current?.querySelector('input')?.focus()
  }

  return (
    <div ref={place} className={styles['dear']} role="group" aria-label={t('dear.title')}>
      <p>{t('dear.title')}</p>
      {people.length > 0 && (
        <ul className={styles['names']} aria-label={t('dear.list')}>
          {people.map((person) => (
            <li key={person.id} className={styles['name']}>
              <span>
                <bdi>{person.name}</bdi> <span className={styles['circle']}>{t(`common:circle.${person.circle}`)}</span>
              </span>
              <IconButton
                label={t('dear.remove', { name: person.name })}
                icon={<X size={18} strokeWidth={1.5} />}
                onClick={() => {
                  remove.mutate({ id: person.id })
                  place.current?.querySelector('input')?.focus()
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {people.length < ENOUGH ? (
        <div className={styles['fields']}>
          <TextField
            label={t('dear.name')}
            value={dear.draft.name}
            error={refusal === undefined ? undefined : t(`common:fieldErrors.${refusal.reason}`)}
            onChange={(name) => {
              dear.setDraft({ ...dear.draft, name })
            }}
            onEnter={() => void add()}
          />
          <Select
            label={t('dear.circle')}
            value={dear.draft.circle}
            options={CIRCLES.map((circle) => ({ value: circle, label: t(`common:circle.${circle}`) }))}
            onChange={(circle) => {
              dear.setDraft({ ...dear.draft, circle })
            }}
          />
          <Button onClick={() => void add()}>{t('dear.add')}</Button>
        </div>
      ) : (
        <p className={styles['quiet']}>{t('dear.enough')}</p>
      )}
      {dear.error !== null && refusal === undefined && <Failure error={dear.error} />}
      {remove.isError && <Failure error={remove.error} />}
    </div>
  )
}
