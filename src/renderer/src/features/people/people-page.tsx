import { UserPlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { PeopleList } from './people-list.tsx'
import { PersonDialog, type PersonDraft } from './person-dialog.tsx'

const EMPTY: PersonDraft = { name: '', circle: 'friend' }

/** The people in one's life, by circle. */
export const PeoplePage = () => {
  const { t } = useTranslation('people')
  const say = useSay()
  const people = useRead('people.list', {})
  const [open, setOpen] = useState<'add' | Person | null>(null)
  // A name that was begun is still there when the sheet is opened again.
  const [begun, setBegun] = useState(EMPTY)
  const [removals, setRemovals] = useState(0)
  const addButton = useRef<HTMLButtonElement>(null)

  // The line that was pressed is gone, and with it the place to which the focus would return.
  useEffect(() => {
    if (removals > 0) addButton.current?.focus()
  }, [removals])

  const handleAdded = (person: Person) => {
    setOpen(null)
    setBegun(EMPTY)
    say(t('added', { name: person.name }), () => invoke('people.remove', { id: person.id }))
  }
  const handleChanged = (person: Person, before: Person) => {
    setOpen(null)
    say(t('changed', { name: person.name }), () =>
      invoke('people.update', { id: before.id, name: before.name, circle: before.circle }),
    )
  }
  const handleRemoved = (person: Person) => {
    setOpen(null)
    setRemovals((count) => count + 1)
    say(t('removed', { name: person.name }), () => invoke('people.restore', { id: person.id }))
  }

  const isEmpty = people.data?.length === 0
  const add = (
    <Button
      ref={addButton}
      variant={isEmpty ? 'primary' : 'quiet'}
      icon={<UserPlus size={20} strokeWidth={1.5} />}
      onClick={() => {
        setOpen('add')
      }}
    >
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('title')} lead={t('lead')} actions={add}>
      {people.isPending && <Loading />}
      {people.isError && <Failure error={people.error} onRetry={() => void people.refetch()} />}
      {isEmpty && <Empty>{t('empty')}</Empty>}
      {people.data !== undefined && !isEmpty && <PeopleList people={people.data} onChange={setOpen} />}
      <PersonDialog
        open={open}
        begun={begun}
        onBegun={setBegun}
        onClose={() => {
          setOpen(null)
        }}
        onAdded={handleAdded}
        onChanged={handleChanged}
        onRemoved={handleRemoved}
      />
    </Page>
  )
}
