import { useTranslation } from 'react-i18next'

import { TextArea } from '../../../components/ui/field.tsx'
import { commandKey } from '../../../lib/keys.ts'
import { caretToEnd, type StepProps } from './step-props.ts'
import styles from './steps.module.css'

type TextStepProps = StepProps & { readonly placeholder: string | undefined }

/** A few words of one's own. */
export const TextStep = ({ label, answer, onAnswer, placeholder }: TextStepProps) => {
  const { t } = useTranslation('player')
  return (
    <div className={styles['writing']}>
      <TextArea
        label={label}
        isLabelHidden
        autoFocus
        onFocus={caretToEnd}
        placeholder={placeholder}
        value={answer.text ?? ''}
        onChange={(text) => {
          onAnswer({ text })
        }}
      />
      <p className={styles['key']}>{t('nextKey', { key: commandKey })}</p>
    </div>
  )
}
