import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'

import type { PersonFields } from '../../../../shared/domain/people/person.ts'
import { Drafted } from '../../components/drafted.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { PersonForm } from './person-form.tsx'
import { emptyPersonForm, formOfPerson } from './person-form-state.ts'

/** Writes somebody down who was not there yet. */
export const NewPersonPage = () => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const say = useSay()
  return (
    <Page title={t('form.newTitle')} above={<WayBack to="/people" label={t('toList')} />}>
      <Drafted draftKey="person-new" initial={emptyPersonForm}>
        {(draft) => (
          <PersonForm
            draft={draft}
            keep={async (fields) => {
              const { id, name } = await invoke('people.add', fields)
              void navigate(`/people/${id}`)
              say(t('added', { name }), async () => {
                // The words go back to where they came from.
                await draft.putBack(() => invoke('people.remove', { id }))
                void navigate('/people')
              })
            }}
            onLeave={() => void navigate('/people')}
          />
        )}
      </Drafted>
    </Page>
  )
}

/** Changes what is written about somebody. */
export const ChangePersonPage = () => {
  const { t } = useTranslation('people')
  const { personId = '' } = useParams()
  const { state } = useLocation() as { readonly state: unknown }
  const navigate = useNavigate()
  const say = useSay()
  const person = useRead('people.get', { id: personId })
  const toPerson = `/people/${personId}`

  const change = async (fields: PersonFields, former: PersonFields) => {
    await invoke('people.update', { id: personId, ...fields })
    void navigate(toPerson, { state })
    say(t('changed', { name: fields.name }), () => invoke('people.update', { id: personId, ...former }))
  }
  if (person.data === undefined) {
    return (
      <Page title={t('form.changeTitle')} above={<WayBack to="/people" label={t('toList')} />}>
        {person.isError ? <Failure error={person.error} /> : <Loading lines={5} />}
      </Page>
    )
  }
  const former = fieldsOf(person.data)
  return (
    <Page
      title={t('form.changeTitle')}
      above={<WayBack to={toPerson} state={state} label={t('toPerson', { name: former.name })} />}
    >
      <Drafted draftKey={`person-change:${personId}`} initial={formOfPerson(former)}>
        {(draft) => (
          <PersonForm
            draft={draft}
            keep={(fields) => change(fields, former)}
            onLeave={() => void navigate(toPerson, { state })}
          />
        )}
      </Drafted>
    </Page>
  )
}

const fieldsOf = (person: PersonFields): PersonFields => {
  const { name, reading, nickname, circle, affiliation, role, strengths, metHow, metOn, register } = person
  return { name, reading, nickname, circle, affiliation, role, strengths, metHow, metOn, register }
}
