import { PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { errorOf } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { DatesSection } from './dates-section.tsx'
import { MergedSection } from './merged-section.tsx'
import { NotesSection } from './notes-section.tsx'
import { PersonHead } from './person-head.tsx'
import { RestOrRemove } from './rest-or-remove.tsx'
import { StageSection } from './stage-section.tsx'
import { TagsSection } from './tags-section.tsx'
import { TalksSection } from './talks-section.tsx'
import { CadenceSection } from './ties/cadence-section.tsx'
import { FollowUpsSection } from './ties/follow-ups-section.tsx'
import { GiveAndTakeSection } from './ties/give-and-take-section.tsx'
import { WaysSection } from './ways-section.tsx'

/** Someone's page: who they are, what they told, how and when one meets. */
export const PersonPage = () => {
  const { t } = useTranslation('people')
  const { personId = '' } = useParams()
  const person = useRead('people.get', { id: personId })
  const isGone = person.isError && errorOf(person.error).code === 'not-found'
  if (person.data !== undefined && !isGone) return <Known key={personId} person={person.data} />
  return (
    <Page title={t('title')} above={<WayBack to="/people" label={t('toList')} />}>
      {person.isPending && <Loading lines={5} />}
      {isGone && <Empty>{t('gone')}</Empty>}
      {person.isError && !isGone && <Failure error={person.error} onRetry={() => void person.refetch()} />}
    </Page>
  )
}

const Known = ({ person }: { readonly person: Output<'people.get'> }) => {
  const { t } = useTranslation(['people', 'common', 'ties'])
  const navigate = useNavigate()
  const { state } = useLocation() as { readonly state: unknown }
  return (
    <Page
      title={person.name}
      lead={[person.reading, person.nickname].filter((text) => text !== '').join(t('common:listSeparator'))}
      above={<WayBack to={`/people${listIn(state)}`} state={{ seen: person.id }} label={t('toList')} />}
      actions={
        <>
          <Button onClick={() => void navigate(`/people/${person.id}/before`)}>{t('ties:invitations.before')}</Button>
          <Button
            icon={<PenLine strokeWidth={1.5} />}
            onClick={() => void navigate(`/people/${person.id}/change`, { state })}
          >
            {t('common:edit')}
          </Button>
        </>
      }
    >
      <PersonHead person={person} />
      <NotesSection personId={person.id} notes={person.notes} today={person.today} />
      <FollowUpsSection personId={person.id} today={person.today} />
      <TalksSection personId={person.id} today={person.today} />
      <DatesSection personId={person.id} dates={person.dates} today={person.today} />
      <WaysSection personId={person.id} ways={person.ways} />
      <CadenceSection person={person} />
      <GiveAndTakeSection personId={person.id} />
      <StageSection person={person} />
      <TagsSection personId={person.id} tags={person.tags} />
      <MergedSection person={person} />
      <RestOrRemove person={person} />
    </Page>
  )
}

/** What the list was narrowed to when one came from it, as the search of its address. */
const listIn = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'list' in state && typeof state.list === 'string' ? state.list : ''
