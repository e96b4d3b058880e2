import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { CIRCLES, type Person } from '../../../../shared/domain/people/person.ts'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Dialog } from '../../components/ui/dialog.tsx'
import { TextField } from '../../components/ui/field.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { errorOf } from '../../lib/client.ts'
import { useWrite } from '../../lib/query.ts'
import styles from './people.module.css'

export type PersonDraft = Pick<Person, 'name' | 'circle'>

type PersonDialogProps = {
  /** Whom it is about; `add` for somebody new, null while it is closed. */
  readonly open: 'add' | Person | null
  /** What was begun for somebody new. */
  readonly begun: PersonDraft
  readonly onBegun: (draft: PersonDraft) => void
  readonly onClose: () => void
  readonly onAdded: (person: Person) => void
  readonly onChanged: (person: Person, before: Person) => void
  readonly onRemoved: (person: Person) => void
}

/** Name and circle of somebody, new or known. */
export const PersonDialog = ({ open, begun, onBegun, onClose, onAdded, onChanged, onRemoved }: PersonDialogProps) => {
  const { t } = useTranslation('people')
  return (
    <Dialog
      title={open === 'add' || open === null ? t('add') : t('changeTitle')}
      isOpen={open !== null}
      onClose={onClose}
    >
      {open === 'add' && <AddForm begun={begun} onBegun={onBegun} onClose={onClose} onAdded={onAdded} />}
      {open !== null && open !== 'add' && (
        <ChangeForm person={open} onClose={onClose} onChanged={onChanged} onRemoved={onRemoved} />
      )}
    </Dialog>
  )
}

type AddFormProps = Pick<PersonDialogProps, 'begun' | 'onBegun' | 'onClose' | 'onAdded'>

const AddForm = ({ begun, onBegun, onClose, onAdded }: AddFormProps) => {
  const { t } = useTranslation(['people', 'common'])
  const add = useWrite('people.add')
  const keep = () => {
    if (!add.isPending) add.mutate(begun, { onSuccess: onAdded })
  }
  return (
    <>
      <PersonFields draft={begun} error={add.error} onChange={onBegun} onEnter={keep} />
      <div className={styles['buttons']}>
        <Button variant="primary" onClick={keep}>
          {t('addNow')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </>
  )
}

type ChangeFormProps = Pick<PersonDialogProps, 'onClose' | 'onChanged' | 'onRemoved'> & { readonly person: Person }

const ChangeForm = ({ person, onClose, onChanged, onRemoved }: ChangeFormProps) => {
  const { t } = useTranslation(['people', 'common'])
  const [draft, setDraft] = useState<PersonDraft>({ name: person.name, circle: person.circle })
  const update = useWrite('people.update')
  const remove = useWrite('people.remove')
  const isBusy = update.isPending || remove.isPending
  const keep = () => {
    if (isBusy) return
    update.mutate(
      { id: person.id, ...draft },
      {
        onSuccess: (changed) => {
          onChanged(changed, person)
        },
      },
    )
  }
  const takeOff = () => {
    if (isBusy) return
    remove.mutate(
      { id: person.id },
      {
        onSuccess: () => {
          onRemoved(person)
        },
      },
    )
  }
  return (
    <>
      <PersonFields draft={draft} error={remove.error ?? update.error} onChange={setDraft} onEnter={keep} />
      <div className={styles['buttons']}>
        <Button variant="primary" onClick={keep}>
          {t('common:save')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <span className={styles['apart']}>
          <Button variant="plain" onClick={takeOff}>
            {t('remove')}
          </Button>
        </span>
      </div>
    </>
  )
}

type PersonFieldsProps = {
  readonly draft: PersonDraft
  readonly error: unknown
  readonly onChange: (draft: PersonDraft) => void
  readonly onEnter: () => void
}

const PersonFields = ({ draft, error, onChange, onEnter }: PersonFieldsProps) => {
  const { t } = useTranslation(['people', 'common'])
  const refusal = error === null ? undefined : errorOf(error).fields?.find((field) => field.path === 'name')
  return (
    <>
      <TextField
        label={t('name')}
        hint={t('nameNote')}
        value={draft.name}
        error={
          refusal === undefined
            ? undefined
            : refusal.reason === 'empty'
              ? t('nameMissing')
              : t(`common:fieldErrors.${refusal.reason}`)
        }
        onChange={(name) => {
          onChange({ ...draft, name })
        }}
        onEnter={onEnter}
      />
      <Choice
        label={t('circle')}
        value={draft.circle}
        options={CIRCLES.map((circle) => ({ value: circle, label: t(`common:circle.${circle}`) }))}
        onChange={(circle) => {
          onChange({ ...draft, circle })
        }}
      />
      {error !== null && refusal === undefined && <Failure error={error} />}
    </>
  )
}
