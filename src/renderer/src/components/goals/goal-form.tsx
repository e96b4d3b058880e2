import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type Track, TRACKS } from '../../../../shared/domain/exercises/exercise.ts'
import { GOAL_TITLE_MAX, type GoalMatch, MOST_TIMES } from '../../../../shared/domain/goals/goal.ts'
import { CONTACT_CHANNELS, type ContactChannel } from '../../../../shared/domain/journal/journal.ts'
import { type Circle, CIRCLES } from '../../../../shared/domain/people/person.ts'
import { useWrite } from '../../lib/query.ts'
import { PersonPicker } from '../person-picker.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { Stack } from '../ui/page.tsx'
import { Failure } from '../ui/states.tsx'
import type { GoalView } from './goal-item.tsx'

const KINDS = ['contacts', 'people', 'exercises', 'by-hand'] as const satisfies readonly GoalMatch['kind'][]
const TIMES = Array.from({ length: MOST_TIMES }, (_, index) => index + 1)
const ANY = 'any' as const
type OrAny<Value> = Value | typeof ANY

type GoalFormProps = {
  readonly week: 'this' | 'next'
  /** Null for a new one. */
  readonly goal: GoalView | null
  readonly onClose: () => void
}

/** Sets a goal, or changes one. */
export const GoalForm = ({ week, goal, onClose }: GoalFormProps) => {
  const { t } = useTranslation(['goals', 'common'])
  const add = useWrite('goals.add')
  const update = useWrite('goals.update')
  const match = goal?.match
  const [kind, setKind] = useState<GoalMatch['kind']>(match?.kind ?? 'by-hand')
  const [channel, setChannel] = useState<OrAny<ContactChannel>>(
    match?.kind === 'contacts' ? (match.channel ?? ANY) : ANY,
  )
  const [circle, setCircle] = useState<OrAny<Circle>>(match?.kind === 'contacts' ? (match.circle ?? ANY) : ANY)
  const [track, setTrack] = useState<OrAny<Track>>(match?.kind === 'exercises' ? (match.track ?? ANY) : ANY)
  const [personIds, setPersonIds] = useState<readonly string[]>(match?.kind === 'people' ? match.personIds : [])
  const [typed, setTyped] = useState('')
  const [title, setTitle] = useState(goal?.title ?? '')
  const [target, setTarget] = useState(goal?.target ?? 1)
  const [isAsked, setIsAsked] = useState(false)

  const lacksTitle = kind === 'by-hand' && title.trim() === ''
  const lacksPeople = kind === 'people' && personIds.length === 0
  const save = () => {
    setIsAsked(true)
    if (lacksTitle || lacksPeople || add.isPending || update.isPending) return
    const fields = {
      title: title.trim() === '' ? null : title,
      match: {
        contacts: {
          kind: 'contacts' as const,
          channel: channel === ANY ? null : channel,
          circle: circle === ANY ? null : circle,
        },
        people: { kind: 'people' as const, personIds: [...personIds] },
        exercises: { kind: 'exercises' as const, track: track === ANY ? null : track },
        'by-hand': { kind: 'by-hand' as const },
      }[kind],
      target,
    }
    if (goal === null) add.mutate({ week, ...fields }, { onSuccess: onClose })
    else update.mutate({ id: goal.id, ...fields }, { onSuccess: onClose })
  }
  const failure = add.error ?? update.error
  const any = (label: string) => ({ value: ANY, label })

  return (
    <Dialog
      title={t(goal === null ? 'form.new' : 'form.change')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onClick={save}>
            {t(goal === null ? 'form.save' : 'common:save')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={t('form.title')}
          {...(kind === 'by-hand' ? {} : { hint: t('form.titleHint') })}
          error={isAsked && lacksTitle ? t('form.titleNeeded') : undefined}
          value={title}
          maxLength={GOAL_TITLE_MAX}
          onChange={setTitle}
          onEnter={save}
        />
        <Choice
          label={t('form.what')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`form.kind.${value}`) }))}
          onChange={setKind}
        />
        {kind === 'contacts' && (
          <>
            <Select
              label={t('form.circle')}
              value={circle}
              options={[
                any(t('form.anyCircle')),
                ...CIRCLES.map((value) => ({ value, label: t(`common:circle.${value}`) })),
              ]}
              onChange={setCircle}
            />
            <Select
              label={t('form.channel')}
              value={channel}
              options={[
                any(t('form.anyChannel')),
                ...CONTACT_CHANNELS.map((value) => ({ value, label: t(`common:channel.${value}`) })),
              ]}
              onChange={setChannel}
            />
          </>
        )}
        {kind === 'people' && (
          <PersonPicker
            label={t('form.people')}
            error={isAsked && lacksPeople ? t('form.peopleNeeded') : undefined}
            chosen={personIds}
            onChange={setPersonIds}
            typed={typed}
            onType={setTyped}
            alsoKnown={goal?.people ?? []}
          />
        )}
        {kind === 'exercises' && (
          <Select
            label={t('form.track')}
            value={track}
            options={[
              any(t('form.anyTrack')),
              ...TRACKS.map((value) => ({ value, label: t(`common:track.${value}`) })),
            ]}
            onChange={setTrack}
          />
        )}
        <Choice
          label={t('form.target')}
          value={target}
          options={TIMES.map((value) => ({ value, label: String(value) }))}
          onChange={setTarget}
          layout="even"
        />
        {failure !== null && <Failure error={failure} />}
      </Stack>
    </Dialog>
  )
}
