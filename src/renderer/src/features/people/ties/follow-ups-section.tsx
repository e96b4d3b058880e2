import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { FollowUp } from '../../../../../shared/domain/people/follow-up.ts'
import type { LocalDay } from '../../../../../shared/time/day.ts'
import { AddFollowUp } from '../../../components/follow-ups/add-follow-up.tsx'
import { FollowUpList } from '../../../components/follow-ups/follow-up-list.tsx'
import { IconButton } from '../../../components/ui/button.tsx'
import { Fold } from '../../../components/ui/fold.tsx'
import { Landing } from '../../../components/ui/landing.tsx'
import { Quiet, Section } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useRead } from '../../../lib/query.ts'
import { FollowUpDialog } from './follow-up-dialog.tsx'

type FollowUpsSectionProps = { readonly personId: string; readonly today: LocalDay }

/** あとで: what to come back to with someone, a line to add another, and what is done. */
export const FollowUpsSection = ({ personId, today }: FollowUpsSectionProps) => {
  const { t } = useTranslation('ties')
  const followUps = useRead('followUps.ofPerson', { personId })
  const [changing, setChanging] = useState<FollowUp | null>(null)
  const open = followUps.data?.open ?? []
  const done = followUps.data?.done ?? []
  return (
    <Section title={t('followUps.title')}>
      {followUps.isError && <Failure error={followUps.error} onRetry={() => void followUps.refetch()} />}
      {followUps.data !== undefined && open.length === 0 && <Quiet>{t('followUps.empty')}</Quiet>}
      <Landing label={t('followUps.title')} on={open.map(({ id }) => id).join()}>
        <FollowUpList
          followUps={open}
          today={today}
          actions={(followUp) => (
            <IconButton
              label={t('followUps.edit', { text: followUp.text })}
              icon={<Pencil size={18} strokeWidth={1.5} />}
              onClick={() => {
                setChanging(followUp)
              }}
            />
          )}
        />
      </Landing>
      <AddFollowUp draftKey={`later-with:${personId}`} entryId={null} personId={personId} />
      {done.length > 0 && (
        <Fold label={t('followUps.doneList')}>
          <FollowUpList followUps={done} today={today} />
        </Fold>
      )}
      {changing !== null && (
        <FollowUpDialog
          followUp={changing}
          onClose={() => {
            setChanging(null)
          }}
        />
      )}
    </Section>
  )
}
