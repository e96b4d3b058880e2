import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { planSentence } from '../../../../../shared/domain/exercises/plan-sentence.ts'
import { TextField } from '../../../components/ui/field.tsx'
import { useLanguage } from '../../../lib/words.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

type PlanStepProps = StepProps & { readonly suggested: { readonly when: string; readonly then: string } }

/** “When …, then I …”: begins with a suggestion, and is read back as one sentence. */
export const PlanStep = ({ label, answer, onAnswer, suggested }: PlanStepProps) => {
  const { t } = useTranslation('player')
  const language = useLanguage()
  const fields = useRef<HTMLDivElement>(null)
  const plan = { when: answer.when ?? suggested.when, then: answer.then ?? suggested.then }
  return (
    <div ref={fields} className={styles['plan']} role="group" aria-label={label}>
      <TextField
        label={t('plan.when')}
        autoFocus
        maxLength={2000}
        value={plan.when}
        onChange={(when) => {
          onAnswer({ ...plan, when })
        }}
        // Enter goes to the second half first; there it goes on.
        onEnter={() => fields.current?.querySelectorAll('input')[1]?.focus()}
      />
      <TextField
        label={t('plan.then')}
        maxLength={2000}
        value={plan.then}
        onChange={(then) => {
          onAnswer({ ...plan, then })
        }}
      />
      <p className={styles['sentence']}>
        <span className={styles['said']}>{t('plan.said')}</span>
        {planSentence(plan.when, plan.then, language)}
      </p>
    </div>
  )
}
