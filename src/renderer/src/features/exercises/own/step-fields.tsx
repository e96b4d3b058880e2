import { useTranslation } from 'react-i18next'

import { Choice } from '../../../components/ui/choice.tsx'
import { Select, TextArea, TextField } from '../../../components/ui/field.tsx'
import { useLanguage } from '../../../lib/words.ts'
import { LocalizedField } from './localized-field.tsx'
import { hasErrorAt, type OwnErrors } from './own-errors.ts'
import { inBoth, type StepForm } from './own-form.ts'
import { STEP_KINDS } from './step-kinds.ts'
import { StepTemplates } from './step-templates.tsx'
import styles from './steps-editor.module.css'
import { useReasonWords } from './use-reason-words.ts'

type StepFieldsProps = {
  readonly step: StepForm
  readonly errors: OwnErrors
  /** Where the step stands among the errors. */
  readonly place: string
  readonly onChange: (change: Partial<StepForm>) => void
}

/** What a step says, and what its kind needs beside. */
export const StepFields = ({ step, errors, place, onChange }: StepFieldsProps) => {
  const { t } = useTranslation('exercises')
  const reason = useReasonWords(errors)
  return (
    <div className={styles['fields']}>
      <Select
        label={t('step.kind')}
        value={step.kind}
        options={STEP_KINDS.map((value) => ({ value, label: t(`step.kinds.${value}`) }))}
        onChange={(kind) => {
          onChange({ kind })
        }}
      />
      <LocalizedField
        label={t('step.text')}
        isLong
        error={reason(`${place}.text`)}
        value={step.text}
        onChange={(text) => {
          onChange({ text })
        }}
      />
      <FieldsOfKind step={step} errors={errors} place={place} onChange={onChange} />
      <LocalizedField
        label={t('step.hint')}
        hint={t('editor.optional')}
        error={reason(`${place}.hint`)}
        value={step.hint}
        onChange={(hint) => {
          onChange({ hint })
        }}
      />
    </div>
  )
}

const FieldsOfKind = ({ step, errors, place, onChange }: StepFieldsProps) => {
  const { t } = useTranslation('exercises')
  const reason = useReasonWords(errors)
  switch (step.kind) {
    case 'message':
      return <StepTemplates step={step} errors={errors} place={place} onChange={onChange} />
    case 'checklist':
      return <Items step={step} errors={errors} place={place} onChange={onChange} />
    case 'timer':
      return (
        <TextField
          inputMode="decimal"
          label={t('step.timer')}
          hint={t('step.timerHint')}
          error={hasErrorAt(errors, `${place}.seconds`) ? t('step.timerError') : undefined}
          maxLength={6}
          value={step.minutes}
          onChange={(minutes) => {
            onChange({ minutes })
          }}
        />
      )
    case 'text':
      return (
        <LocalizedField
          label={t('step.placeholder')}
          hint={t('editor.optional')}
          error={reason(`${place}.placeholder`)}
          value={step.placeholder}
          onChange={(placeholder) => {
            onChange({ placeholder })
          }}
        />
      )
    case 'rating':
      return (
        <Choice
          label={t('step.moment')}
          value={step.moment}
          options={[
            { value: 'before', label: t('step.moments.before') },
            { value: 'after', label: t('step.moments.after') },
          ]}
          onChange={(moment) => {
            onChange({ moment })
          }}
        />
      )
    case 'plan':
      return (
        <>
          <LocalizedField
            label={t('step.when')}
            error={reason(`${place}.when`)}
            value={step.when}
            onChange={(when) => {
              onChange({ when })
            }}
          />
          <LocalizedField
            label={t('step.then')}
            error={reason(`${place}.then`)}
            value={step.then}
            onChange={(then) => {
              onChange({ then })
            }}
          />
        </>
      )
    case 'read':
    case 'person':
    case 'do':
      return null
  }
}

/** Things to tick, one on each line. A line that is left alone keeps both of its languages. */
const Items = ({ step, errors, place, onChange }: StepFieldsProps) => {
  const { t } = useTranslation('exercises')
  const language = useLanguage()
  return (
    <TextArea
      label={t('step.items')}
      hint={t('step.itemsHint')}
      rows={4}
      error={hasErrorAt(errors, `${place}.items`) ? t('step.itemsError') : undefined}
      value={step.items.map((item) => item[language]).join('\n')}
      onChange={(typed) => {
        onChange({
          items: typed.split('\n').map((line) => step.items.find((item) => item[language] === line) ?? inBoth(line)),
        })
      }}
    />
  )
}
