import { useTranslation } from 'react-i18next'

import { FOLLOW_UP_KINDS, type FollowUp } from '../../../../shared/domain/people/follow-up.ts'
import { Select, TextField } from '../ui/field.tsx'
import styles from './follow-ups.module.css'

/** What is written of a follow-up before it is kept. */
export type FollowUpDraft = Pick<FollowUp, 'kind' | 'text' | 'dueDay'>

export const EMPTY_FOLLOW_UP: FollowUpDraft = { kind: 'question', text: '', dueDay: null }

type FollowUpLineProps = {
  readonly draft: FollowUpDraft
  readonly onChange: (draft: FollowUpDraft) => void
  /** Why the words were refused, and what to do. */
  readonly error?: string | undefined
  /** Enter in the words that is not part of a conversion. */
  readonly onEnter: () => void
}

/** One line to come back to: what it is, a few words, and the day on which to be reminded, if any. Keeps nothing itself. */
export const FollowUpLine = ({ draft, onChange, error, onEnter }: FollowUpLineProps) => {
  const { t } = useTranslation('ties')
  return (
    <div className={styles['line']}>
      <Select
        label={t('followUps.kindLabel')}
        value={draft.kind}
        options={FOLLOW_UP_KINDS.map((value) => ({ value, label: t(`followUps.kind.${value}`) }))}
        onChange={(kind) => {
          onChange({ ...draft, kind })
        }}
      />
      <TextField
        label={t('followUps.text')}
        value={draft.text}
        error={error}
        onChange={(text) => {
          onChange({ ...draft, text })
        }}
        onEnter={onEnter}
      />
      <TextField
        type="date"
        label={t('followUps.day')}
        value={draft.dueDay ?? ''}
        onChange={(day) => {
          onChange({ ...draft, dueDay: day === '' ? null : day })
        }}
      />
    </div>
  )
}
