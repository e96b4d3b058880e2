import { Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { FieldError } from '../../../../shared/ipc/result.ts'
import { Button, IconButton } from '../../components/ui/button.tsx'
import { TextField } from '../../components/ui/field.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Quiet, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Empty, Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf } from '../../lib/client.ts'
import { useWrite } from '../../lib/query.ts'
import styles from './checks.module.css'
import { CommunityTable } from './community-table.tsx'
import { type CommunityNoteItem, newNote, type Question, useWhatAnswersSay } from './community-words.ts'

type CommunityListProps = { readonly notes: readonly CommunityNoteItem[]; readonly questions: readonly Question[] }

/** All sheets, a way to begin another, and the answers side by side. */
export const CommunityList = ({ notes, questions }: CommunityListProps) => {
  const { t } = useTranslation('checks')
  const say = useSay()
  const whatAnswersSay = useWhatAnswersSay()
  const remove = useWrite('communities.remove')
  const restore = useWrite('communities.restore')
  const removeOne = (id: string) => {
    if (remove.isPending) return
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          say(t('communities.removed'), () => restore.mutateAsync({ id }))
        },
      },
    )
  }
  return (
    <>
      <Stack gap="large">
        {notes.length === 0 && <Empty>{t('communities.empty')}</Empty>}
        <NewNote />
      </Stack>
      {notes.length > 0 && (
        <Section title={t('communities.list')}>
          <Landing label={t('communities.list')} on={String(notes.length)}>
            <ul className={styles['rows']}>
              {notes.map(({ id, name, answers, decision }) => (
                <li key={id} className={styles['note']}>
                  <div className={styles['grow']}>
                    <h3>
                      <Link to={`/communities?note=${id}`} className={styles['name'] ?? ''}>
                        <bdi>{name}</bdi>
                      </Link>
                    </h3>
                    <p>{t(decision === null ? 'communities.undecided' : `communities.decision.${decision}`)}</p>
                    <Quiet>{whatAnswersSay(answers, questions)}</Quiet>
                  </div>
                  <IconButton
                    label={t('communities.remove', { name })}
                    icon={<Trash2 size={18} strokeWidth={1.5} />}
                    onClick={() => {
                      removeOne(id)
                    }}
                  />
                </li>
              ))}
            </ul>
          </Landing>
          {remove.isError && <Failure error={remove.error} />}
        </Section>
      )}
      {notes.length > 1 && (
        <Section title={t('communities.sideBySide')}>
          <CommunityTable notes={notes} questions={questions} />
        </Section>
      )}
    </>
  )
}

/** A name is all that a sheet needs to begin. */
const NewNote = () => {
  const { t } = useTranslation(['checks', 'common'])
  const navigate = useNavigate()
  const save = useWrite('communities.save')
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<FieldError['reason'] | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const refuse = (reason: FieldError['reason']) => {
    setRefusal(reason)
    place.current?.querySelector('input')?.focus()
  }
  const begin = () => {
    if (save.isPending) return
    if (name.trim() === '') {
      refuse('empty')
      return
    }
    save.mutate(
      { id: null, ...newNote(name) },
      {
        onSuccess: ({ id }) => void navigate(`/communities?note=${id}`),
        onError: (error) => {
          const reason = errorOf(error).fields?.find(({ path }) => path === 'name')?.reason
          if (reason !== undefined) refuse(reason)
        },
      },
    )
  }
  return (
    <div ref={place} className={styles['new-note']}>
      <TextField
        label={t('communities.name')}
        value={name}
        error={refusal === null ? undefined : t(`common:fieldErrors.${refusal}`)}
        onChange={(value) => {
          setName(value)
          setRefusal(null)
        }}
        onEnter={begin}
      />
      <Row>
        <Button onClick={begin}>{t('communities.add')}</Button>
      </Row>
      {save.isError && refusal === null && <Failure error={save.error} />}
    </div>
  )
}
