import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Dialog } from '../../components/ui/dialog.tsx'
import { Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useWrite } from '../../lib/query.ts'
import { FindPerson } from './find-person.tsx'
import { MergePreview } from './merge-preview.tsx'

type MergeDialogProps = {
  readonly person: Person
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Makes one of two entries of the same person. */
export const MergeDialog = ({ isOpen, onClose, ...rest }: MergeDialogProps) => {
  const { t } = useTranslation('import')
  return (
    <Dialog title={t('merge.title')} isOpen={isOpen} onClose={onClose}>
      {isOpen && <Choosing {...rest} onClose={onClose} />}
    </Dialog>
  )
}

const Choosing = ({ person, onClose }: Omit<MergeDialogProps, 'isOpen'>) => {
  const { t } = useTranslation(['import', 'common'])
  const say = useSay()
  const navigate = useNavigate()
  const merge = useWrite('people.merge')
  const [other, setOther] = useState<Person | null>(null)
  const [keepId, setKeepId] = useState(person.id)

  const [kept, gone] = other !== null && keepId === other.id ? [other, person] : [person, other]
  const mergeNow = () => {
    if (gone === null || merge.isPending) return
    merge.mutate(
      { keepId: kept.id, goneId: gone.id },
      {
        onSuccess: ({ changeId }) => {
          onClose()
          void navigate(`/people/${kept.id}`, { replace: true })
          say(t('merge.done', { name: kept.name }), () => invoke('people.unmerge', { changeId }))
        },
      },
    )
  }
  return (
    <Stack>
      <p>{t('merge.lead')}</p>
      <FindPerson
        label={t('merge.who')}
        without={person.id}
        chosen={other}
        onChoose={(chosen) => {
          setOther(chosen)
          setKeepId(person.id)
        }}
      />
      {gone !== null && other !== null && (
        <>
          {person.name !== other.name && (
            <Choice
              label={t('merge.keep')}
              value={kept.id}
              options={[person, other].map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setKeepId}
            />
          )}
          <MergePreview keep={kept} gone={gone} />
          {merge.isError && <Failure error={merge.error} />}
          <Button variant="primary" onClick={mergeNow}>
            {t('merge.now')}
          </Button>
        </>
      )}
      <Button onClick={onClose}>{t('common:cancel')}</Button>
    </Stack>
  )
}
