import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { errorOf, invoke } from '../../lib/client.ts'
import { type Draft, Drafted } from '../drafted.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Row, Stack } from '../ui/page.tsx'
import { Failure } from '../ui/states.tsx'
import { useSay } from '../ui/undo.tsx'
import { EMPTY_FOLLOW_UP, type FollowUpDraft, FollowUpLine } from './follow-up-line.tsx'

type AddFollowUpProps = {
  readonly draftKey: string
  readonly entryId: string | null
  /** With whom, unless another one is chosen. */
  readonly personId: string
  /** Those among whom one chooses. */
  readonly people?: readonly Person[]
}
type LaterForm = FollowUpDraft & { readonly personId: string }

/** A line to put down something to come back to. What is half written stays a draft; one that is kept makes room for the next. */
export const AddFollowUp = (props: AddFollowUpProps) => {
  const [round, setRound] = useState(0)
  const [kind, setKind] = useState(EMPTY_FOLLOW_UP.kind)
  const { draftKey, personId } = props
  return (
    <Drafted<LaterForm> key={round} draftKey={draftKey} initial={{ ...EMPTY_FOLLOW_UP, kind, personId }}>
      {(draft) => (
        <Adding
          {...props}
          draft={draft}
          isAgain={round > 0}
          onKept={() => {
            setKind(draft.form.kind)
            setRound(round + 1)
          }}
        />
      )}
    </Drafted>
  )
}

type AddingProps = AddFollowUpProps & {
  readonly draft: Draft<LaterForm>
  /** One was kept a moment ago: the next may follow. */
  readonly isAgain: boolean
  readonly onKept: () => void
}

const Adding = ({ entryId, people = [], draft: { form, change, keep }, isAgain, onKept }: AddingProps) => {
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
