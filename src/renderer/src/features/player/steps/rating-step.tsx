import { useTranslation } from 'react-i18next'

import { Scale } from '../../../components/ui/choice.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

type RatingStepProps = StepProps & {
  readonly moment: 'before' | 'after'
  /** How hard it felt before; shown beside how it was. */
  readonly before: number | undefined
}

/** How hard it feels, or was: 0 to 10. */
export const RatingStep = ({ label, answer, onAnswer, moment, before }: RatingStepProps) => {
  const { t } = useTranslation('player')
  const { rating } = answer
  return (
    <div className={styles['rating']}>
      <Scale
        label={label}
        isLabelHidden
        low={t('rating.low')}
        high={t('rating.high')}
        values={VALUES}
        value={VALUES.find((value) => value === rating) ?? null}
        onChange={(chosen) => {
          onAnswer({ rating: chosen })
        }}
      />
      {moment === 'after' && before !== undefined && (
        <p className={styles['compare']} role="status">
          {rating !== undefined && t('rating.compare', { before, after: rating })}
        </p>
      )}
    </div>
  )
}
