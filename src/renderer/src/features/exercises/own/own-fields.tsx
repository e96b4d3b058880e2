import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { EXERCISE_CHANNELS, LEVELS, TRACKS } from '../../../../../shared/domain/exercises/exercise.ts'
import { Choice, Scale } from '../../../components/ui/choice.tsx'
import { Choices } from '../../../components/ui/choices.tsx'
import { Select, TextField } from '../../../components/ui/field.tsx'
import { Columns, Quiet, Section } from '../../../components/ui/page.tsx'
import { ICON_OF_CHANNEL } from '../channel-icons.ts'
import { LocalizedField } from './localized-field.tsx'
import { hasErrorAt, type OwnErrors } from './own-errors.ts'
import { freeStepId, type OwnForm } from './own-form.ts'
import styles from './own-editor.module.css'
import { type ChangeSteps, StepsEditor } from './steps-editor.tsx'
import { useReasonWords } from './use-reason-words.ts'

const ENERGIES = [
  { value: 2, word: 'gives-much' },
  { value: 1, word: 'gives' },
  { value: 0, word: 'even' },
  { value: -1, word: 'costs' },
  { value: -2, word: 'costs-much' },
] as const

type OwnFieldsProps = {
  readonly form: OwnForm
  readonly errors: OwnErrors
  readonly onChange: (change: Partial<OwnForm>) => void
  readonly onSteps: ChangeSteps
  readonly onSmallerSteps: ChangeSteps
}

/** The fields of an exercise: what it is and what is done first, what has a good beginning already folded away. */
export const OwnFields = (props: OwnFieldsProps) => {
  const { t } = useTranslation('exercises')
  const { form, errors, onSteps } = props
  return (
    <>
      <What {...props} />
      <Section title={t('editor.steps')} note={t('editor.stepsNote')}>
        <StepsEditor
          label={t('editor.steps')}
          steps={form.steps}
          onChange={onSteps}
          newId={() => freeStepId(form)}
          errors={errors}
          place="steps"
          error={errors.has('steps') ? t('editor.stepsEmpty') : undefined}
        />
      </Section>
      <Smaller {...props} />
      <Around {...props} />
    </>
  )
}

const What = ({ form, errors, onChange }: OwnFieldsProps) => {
  const { t } = useTranslation(['exercises', 'common'])
  const reason = useReasonWords(errors)
  return (
    <Section title={t('editor.what')}>
      <div className={styles['fields']}>
        <LocalizedField
          label={t('editor.title')}
          placeholder={t('editor.titlePlaceholder')}
          error={reason('title')}
          value={form.title}
          onChange={(title) => {
            onChange({ title })
          }}
        />
        <LocalizedField
          label={t('editor.purpose')}
          isLong
          placeholder={t('editor.purposePlaceholder')}
          error={reason('purpose')}
          value={form.purpose}
          onChange={(purpose) => {
            onChange({ purpose })
          }}
        />
        <Columns>
          <Select
            label={t('editor.track')}
            value={form.track}
            options={TRACKS.map((value) => ({ value, label: t(`common:track.${value}`) }))}
            onChange={(track) => {
              onChange({ track })
            }}
          />
          <TextField
            inputMode="numeric"
            label={t('editor.minutes')}
            error={errors.has('minutes') ? t('editor.minutesError', { most: 240 }) : undefined}
            maxLength={5}
            value={form.minutes}
            onChange={(minutes) => {
              onChange({ minutes })
            }}
          />
        </Columns>
        <Scale
          label={t('editor.level')}
          low={t('level.1')}
          high={t('level.5')}
          values={LEVELS}
          value={form.level}
          onChange={(level) => {
            onChange({ level })
          }}
        />
        <Choice
          label={t('editor.energy')}
          value={form.energy}
          options={ENERGIES.map(({ value, word }) => ({ value, label: t(`editor.energyWords.${word}`) }))}
          onChange={(energy) => {
            onChange({ energy })
          }}
        />
        <Choices
          label={t('editor.channels')}
          hint={t('editor.channelsHint')}
          error={hasErrorAt(errors, 'channels') ? t('editor.channelsError') : undefined}
          values={form.channels}
          options={EXERCISE_CHANNELS.map((value) => {
            const Icon = ICON_OF_CHANNEL[value]
            return { value, label: t(`common:channel.${value}`), icon: <Icon strokeWidth={1.5} /> }
          })}
          onChange={(channels) => {
            onChange({ channels })
          }}
        />
      </div>
    </Section>
  )
}

const Smaller = ({ form, errors, onChange, onSmallerSteps }: OwnFieldsProps) => {
  const { t } = useTranslation('exercises')
  return (
    <Fold title={t('editor.smaller')} note={t('editor.smallerNote')} isNeeded={hasErrorAt(errors, 'smaller')}>
      <TextField
        inputMode="numeric"
        label={t('editor.minutes')}
        error={errors.has('smaller.minutes') ? t('editor.minutesError', { most: 30 }) : undefined}
        maxLength={5}
        value={form.smallerMinutes}
        onChange={(smallerMinutes) => {
          onChange({ smallerMinutes })
        }}
      />
      <StepsEditor
        label={t('editor.smaller')}
        steps={form.smallerSteps}
        onChange={onSmallerSteps}
        newId={() => freeStepId(form)}
        errors={errors}
        place="smaller.steps"
        error={errors.has('smaller.steps') ? t('editor.stepsEmpty') : undefined}
      />
    </Fold>
  )
}

const Around = ({ form, errors, onChange }: OwnFieldsProps) => {
  const { t } = useTranslation('exercises')
  const reason = useReasonWords(errors)
  const isNeeded = ['ifHard', 'reflection', 'safety'].some((place) => errors.has(place))
  return (
    <Fold title={t('editor.end')} isNeeded={isNeeded}>
      <LocalizedField
        label={t('editor.ifHard')}
        isLong
        error={reason('ifHard')}
        value={form.ifHard}
        onChange={(ifHard) => {
          onChange({ ifHard })
        }}
      />
      <LocalizedField
        label={t('editor.reflection')}
        error={reason('reflection')}
        value={form.reflection}
        onChange={(reflection) => {
          onChange({ reflection })
        }}
      />
      <LocalizedField
        label={t('editor.safety')}
        hint={t('editor.safetyHint')}
        error={reason('safety')}
        value={form.safety}
        onChange={(safety) => {
          onChange({ safety })
        }}
      />
    </Fold>
  )
}

type FoldProps = {
  readonly title: string
  readonly note?: string
  /** Something in it waits to be looked at. */
  readonly isNeeded: boolean
  readonly children: ReactNode
}

const Fold = ({ title, note, isNeeded, children }: FoldProps) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={styles['fold']}
      open={isOpen || isNeeded}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className={styles['fields']}>
        {note !== undefined && <Quiet>{note}</Quiet>}
        {children}
      </div>
    </details>
  )
}
