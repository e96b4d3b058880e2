import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { CONTACT_LENGTHS, INITIATORS } from '../../../../../shared/domain/journal/journal.ts'
import { Choice } from '../../../components/ui/choice.tsx'
import { Select, TextArea, TextField } from '../../../components/ui/field.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLocalized } from '../../../lib/words.ts'
import styles from '../journal.module.css'
import { hasMore } from './entry-form.ts'
import type { FieldProps } from './field-props.ts'
import { Optional } from './optional.tsx'
import { MoodQuestion } from './questions.tsx'
import { TagsField } from './tags-field.tsx'
import { ZoneField } from './zone-field.tsx'

/** Everything that one tells now and then. Open where there is something in it. */
export const MoreFields = (props: FieldProps) => {
  const { t } = useTranslation('journal')
  const { form, errors } = props
  const [isOpen, setIsOpen] = useState(() => hasMore(form))
  const isRefused = errors.when !== undefined || errors.thanks !== undefined || errors.tags !== undefined
  return (
    <details
      className={styles['more']}
      open={isOpen || isRefused}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary>{t(form.isContact ? 'form.more' : 'form.moreOfDay')}</summary>
      {(isOpen || isRefused) && <Fields {...props} />}
    </details>
  )
}

const Fields = ({ form, onChange, errors, isNew, here }: FieldProps) => {
  const { t } = useTranslation('journal')
  return (
    <div className={styles['fields']}>
      <div className={styles['pair']} data-field="when">
        <TextField
          type="datetime-local"
          label={t('form.when')}
          hint={t(isNew ? 'form.whenHint' : 'form.whenHintOld')}
          error={errors.when}
          value={form.when}
          onChange={(when) => {
            onChange({ when })
          }}
        />
        <ZoneField
          zone={form.zone}
          here={here}
          onChange={(zone) => {
            onChange({ zone })
          }}
        />
      </div>
      {form.isContact && <HowItWent form={form} onChange={onChange} />}
      <div data-field="thanks">
        <TextArea
          label={t('thanks')}
          rows={2}
          error={errors.thanks}
          value={form.thanks}
          onChange={(thanks) => {
            onChange({ thanks })
          }}
        />
      </div>
      <TagsField tags={form.tags} typed={form.typedTag} error={errors.tags} onChange={onChange} />
      <ExerciseField form={form} onChange={onChange} />
    </div>
  )
}

type PartProps = Pick<FieldProps, 'form' | 'onChange'>

const HowItWent = ({ form, onChange }: PartProps) => {
  const { t } = useTranslation(['journal', 'common'])
  return (
    <>
      <Optional
        isChosen={form.initiatedBy !== null}
        onClear={() => {
          onChange({ initiatedBy: null })
        }}
      >
        <Choice
          label={t('form.began')}
          value={form.initiatedBy}
          options={INITIATORS.map((value) => ({ value, label: t(`form.beganWords.${value}`) }))}
          onChange={(initiatedBy) => {
            onChange({ initiatedBy })
          }}
        />
      </Optional>
      <Optional
        isChosen={form.length !== null}
        onClear={() => {
          onChange({ length: null })
        }}
      >
        <Choice
          label={t('form.length')}
          value={form.length}
          options={CONTACT_LENGTHS.map((value) => ({ value, label: t(`form.lengthWords.${value}`) }))}
          onChange={(length) => {
            onChange({ length })
          }}
        />
      </Optional>
      <MoodQuestion
        label={t('form.moodBefore')}
        value={form.moodBefore}
        onChange={(moodBefore) => {
          onChange({ moodBefore })
        }}
      />
    </>
  )
}

/** Links an exercise. One that is gone stays until another is chosen. */
const ExerciseField = ({ form, onChange }: PartProps) => {
  const { t } = useTranslation('journal')
  const localized = useLocalized()
  const exercises = useRead('exercises.list', {}).data ?? []
  const { exerciseId } = form
  const options = [
    { value: '', label: t('form.noExercise') },
    ...exercises.map(({ id, title }) => ({ value: id, label: localized(title) })),
  ]
  const isKnown = exerciseId === null || exercises.some(({ id }) => id === exerciseId)
  return (
    <Select
      label={t('form.exercise')}
      value={exerciseId ?? ''}
      options={isKnown ? options : [...options, { value: exerciseId, label: t('form.goneExercise') }]}
      onChange={(value) => {
        onChange({ exerciseId: value === '' ? null : value })
      }}
    />
  )
}
