import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { Button } from '../../components/ui/button.tsx'
import { Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useWrite } from '../../lib/query.ts'
import { MergeDialog } from './merge-dialog.tsx'

/** Lets a tie rest, makes one of two entries, or takes someone off the list. Each can be taken back. */
export const RestOrRemove = ({ person }: { readonly person: Person }) => {
  const { id, name, isArchived } = person
  const { t } = useTranslation(['people', 'import'])
  const [isMerging, setIsMerging] = useState(false)
  const navigate = useNavigate()
  const say = useSay()
  const archive = useWrite('people.archive')
  const remove = useWrite('people.remove')
  const error = archive.error ?? remove.error
  const rest = () => {
    archive.mutate(
      { id },
      {
        onSuccess: () => {
          say(t('rest.archived', { name }), () => invoke('people.unarchive', { id }))
        },
      },
    )
  }
  const takeOff = () => {
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          void navigate('/people')
          say(t('removed', { name }), () => invoke('people.restore', { id }))
        },
      },
    )
  }
  return (
    <Stack gap="small">
      <Row>
        {!isArchived && <Button onClick={rest}>{t('rest.archive')}</Button>}
        <Button
          variant="plain"
          onClick={() => {
            setIsMerging(true)
          }}
        >
          {t('import:merge.open')}
        </Button>
        <Button variant="plain" onClick={takeOff}>
          {t('remove')}
        </Button>
      </Row>
      {!isArchived && <Quiet>{t('rest.note')}</Quiet>}
      {error !== null && <Failure error={error} />}
      <MergeDialog
        person={person}
        isOpen={isMerging}
        onClose={() => {
          setIsMerging(false)
        }}
      />
    </Stack>
  )
}
