import { useTranslation } from 'react-i18next'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { calendarDate } from '../../../../shared/time/format.ts'
import { AddFollowUp } from '../../components/follow-ups/add-follow-up.tsx'
import { FollowUpList } from '../../components/follow-ups/follow-up-list.tsx'
import { Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useClock } from '../../lib/now.ts'
import { useRead } from '../../lib/query.ts'

type EntryFollowUpsProps = { readonly entryId: string; readonly people: readonly Person[] }

/** あとで: what came of an entry, and a line to put down more with the people of it. */
export const EntryFollowUps = ({ entryId, people }: EntryFollowUpsProps) => {
  const { t } = useTranslation('ties')
  const clock = useClock()
  const followUps = useRead('followUps.ofEntry', { entryId })
  return (
    <Section title={t('followUps.title')}>
      {followUps.isError && <Failure error={followUps.error} onRetry={() => void followUps.refetch()} />}
      {followUps.data !== undefined && followUps.data.length > 0 && (
        <FollowUpList followUps={followUps.data} today={calendarDate(clock.now(), clock.zone())} />
      )}
      <AddFollowUp draftKey={`later:${entryId}`} entryId={entryId} personId={people[0]?.id ?? ''} people={people} />
    </Section>
  )
}
