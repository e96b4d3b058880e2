import { Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { FollowUp } from '../../../../../shared/domain/people/follow-up.ts'
import type { LocalDay } from '../../../../../shared/time/day.ts'
import { EMPTY_FOLLOW_UP, type FollowUpDraft, FollowUpLine } from '../../../components/follow-ups/follow-up-line.tsx'
import { FollowUpList } from '../../../components/follow-ups/follow-up-list.tsx'
import { Button, IconButton } from '../../../components/ui/button.tsx'
import { Landing } from '../../../components/ui/landing.tsx'
import { Quiet, Row, Section, Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { useRead, useWrite } from '../../../lib/query.ts'
import { FollowUpDialog } from './follow-up-dialog.tsx'
import { Fold } from '../../../components/ui/fold.tsx'

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
      <AddFollowUp personId={personId} />
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

const AddFollowUp = ({ personId }: { readonly personId: string }) => {
  const { t } = useTranslation(['ties', 'common'])
  const say = useSay()
  const add = useWrite('followUps.add')
  const place = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<FollowUpDraft>(EMPTY_FOLLOW_UP)
  const [isMissing, setIsMissing] = useState(false)
  const field = () => place.current?.querySelector<HTMLInputElement>('input[type=text]')
  const refusal = add.isError ? errorOf(add.error).fields?.find(({ path }) => path === 'text') : undefined

  const keep = () => {
    if (add.isPending) return
    if (draft.text.trim() === '') {
      setIsMissing(true)
      field()?.focus()
      return
    }
    add.mutate(
      { personId, entryId: null, ...draft },
      {
        onSuccess: ({ id }) => {
          setDraft({ ...EMPTY_FOLLOW_UP, kind: draft.kind })
          field()?.focus()
          say(t('followUps.added'), () => invoke('followUps.remove', { id }))
        },
      },
    )
  }
  return (
    <div ref={place}>
      <Stack>
        <FollowUpLine
          draft={draft}
          error={
            isMissing
              ? t('followUps.textMissing')
              : refusal === undefined
                ? undefined
                : t(`common:fieldErrors.${refusal.reason}`)
          }
          onChange={(changed) => {
            setDraft(changed)
            setIsMissing(false)
          }}
          onEnter={keep}
        />
        <Row>
          <Button onClick={keep}>{t('followUps.add')}</Button>
        </Row>
        {add.isError && refusal === undefined && <Failure error={add.error} />}
      </Stack>
    </div>
  )
}
