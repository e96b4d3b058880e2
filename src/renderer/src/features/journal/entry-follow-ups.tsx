import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { calendarDate } from '../../../../shared/time/format.ts'
import { type Draft, Drafted } from '../../components/drafted.tsx'
import { EMPTY_FOLLOW_UP, type FollowUpDraft, FollowUpLine } from '../../components/follow-ups/follow-up-line.tsx'
import { FollowUpList } from '../../components/follow-ups/follow-up-list.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Select } from '../../components/ui/field.tsx'
import { Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useClock } from '../../lib/now.ts'
import { useRead } from '../../lib/query.ts'

type EntryFollowUpsProps = { readonly entryId: string; readonly people: readonly Person[] }
type LaterForm = FollowUpDraft & { readonly personId: string }

/** あとで: what came of an entry, and a line to put down more with the people of it. */
export const EntryFollowUps = ({ entryId, people }: EntryFollowUpsProps) => {
  const { t } = useTranslation('ties')
  const clock = useClock()
  const followUps = useRead('followUps.ofEntry', { entryId })
  const [round, setRound] = useState(0)
  const initial: LaterForm = { ...EMPTY_FOLLOW_UP, personId: people[0]?.id ?? '' }
  return (
    <Section title={t('followUps.title')}>
      {followUps.isError && <Failure error={followUps.error} onRetry={() => void followUps.refetch()} />}
      {followUps.data !== undefined && followUps.data.length > 0 && (
        <FollowUpList followUps={followUps.data} today={calendarDate(clock.now(), clock.zone())} />
      )}
      <Drafted key={round} draftKey={`later:${entryId}`} initial={initial}>
        {(draft) => (
          <Adding
            entryId={entryId}
            people={people}
            draft={draft}
            isAgain={round > 0}
            onKept={() => {
              setRound(round + 1)
            }}
          />
        )}
      </Drafted>
    </Section>
  )
}

type AddingProps = EntryFollowUpsProps & {
  readonly draft: Draft<LaterForm>
  /** One was kept a moment ago: the next may follow. */
  readonly isAgain: boolean
  readonly onKept: () => void
}

const Adding = ({ entryId, people, draft: { form, change, keep }, isAgain, onKept }: AddingProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const [isMissing, setIsMissing] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const isKeeping = useRef(false)
  const focusField = () => place.current?.querySelector<HTMLInputElement>('input[type=text]')?.focus()
  useEffect(() => {
    if (isAgain) focusField()
  }, [isAgain])
  const refusal = failure === null ? undefined : errorOf(failure).fields?.find(({ path }) => path === 'text')

  const add = async () => {
    if (isKeeping.current) return
    if (form.text.trim() === '') {
      setIsMissing(true)
      focusField()
      return
    }
    isKeeping.current = true
    try {
      const { id } = await keep(() => invoke('followUps.add', { ...form, entryId }))
      say(t('followUps.added'), () => invoke('followUps.remove', { id }))
      onKept()
    } catch (thrown) {
      setFailure(thrown)
    } finally {
      isKeeping.current = false
    }
  }
  return (
    <div ref={place}>
      <Stack>
        {people.length > 1 && (
          <Select
            label={t('followUps.person')}
            value={form.personId}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(personId) => {
              change({ personId })
            }}
          />
        )}
        <FollowUpLine
          draft={form}
          error={
            isMissing
              ? t('followUps.textMissing')
              : refusal === undefined
                ? undefined
                : t(`common:fieldErrors.${refusal.reason}`)
          }
          onChange={(changed) => {
            change(changed)
            setIsMissing(false)
            setFailure(null)
          }}
          onEnter={() => void add()}
        />
        <Row>
          <Button onClick={() => void add()}>{t('followUps.add')}</Button>
        </Row>
        {failure !== null && refusal === undefined && <Failure error={failure} />}
      </Stack>
    </div>
  )
}
