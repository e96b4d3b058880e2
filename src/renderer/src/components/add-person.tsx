import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { CIRCLES, type Person } from '../../../shared/domain/people/person.ts'
import { errorOf } from '../lib/client.ts'
import { queryClient, readKey, useWrite } from '../lib/query.ts'
import { Button } from './ui/button.tsx'
import styles from './person-picker.module.css'

type AddPersonProps = {
  /** As it was typed. */
  readonly name: string
  readonly onAdded: (person: Person) => void
  readonly onCancel: () => void
}

/** Asks how near a new person is, and adds them with the answer: one press. */
export const AddPerson = ({ name, onAdded, onCancel }: AddPersonProps) => {
  const { t } = useTranslation(['journal', 'common'])
  const group = useRef<HTMLDivElement>(null)
  const add = useWrite('people.add')
  useEffect(() => {
    group.current?.querySelector('button')?.focus()
  }, [])

  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onCancel()
  }

  const refused = add.isError ? errorOf(add.error) : null
  const reason = refused?.fields?.find(({ path }) => path === 'name')?.reason

  return (
    <div
      ref={group}
      role="group"
      aria-label={t('picker.circle', { name: name.trim() })}
      className={styles['adding']}
      onKeyDown={handleKey}
    >
      <p aria-hidden="true">{t('picker.circle', { name: name.trim() })}</p>
      <div className={styles['circles']}>
        {CIRCLES.map((circle) => (
          <Button
            key={circle}
            onClick={() => {
              if (add.isPending) return
              add.mutate(
                { name, circle },
                {
                  onSuccess: (person) => {
                    // Known at once, before the list is read again.
                    queryClient.setQueryData<Person[]>(readKey('people.list', {}), (list = []) => [
                      ...list.filter(({ id }) => id !== person.id),
                      person,
                    ])
                    onAdded(person)
                  },
                },
              )
            }}
          >
            {t(`common:circle.${circle}`)}
          </Button>
        ))}
        <Button variant="plain" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
      <p className={styles['error']} role="alert">
        {refused !== null &&
          (reason === undefined ? t(`common:errors.${refused.code}`) : t(`common:fieldErrors.${reason}`))}
      </p>
    </div>
  )
}
