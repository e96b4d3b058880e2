import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { type Five, FIVE } from '../../../../../shared/domain/checkins/check-in.ts'
import { ENERGY_BALANCES, type EnergyBalance, WORD_OF_ENERGY } from '../../../../../shared/domain/journal/journal.ts'
import { Choice, Scale } from '../../../components/ui/choice.tsx'
import { Optional } from './optional.tsx'

type QuestionProps<Value> = {
  readonly value: Value | null
  /** Null: it stays open. */
  readonly onChange: (value: Value | null) => void
}

/** How one felt, from 1 to 5. */
export const MoodQuestion = ({ label, value, onChange }: QuestionProps<Five> & { readonly label: string }) => {
  const { t } = useTranslation('common')
  return (
    <Optional
      isChosen={value !== null}
      onClear={() => {
        onChange(null)
      }}
    >
      <Scale label={label} low={t('mood.low')} high={t('mood.high')} values={FIVE} value={value} onChange={onChange} />
    </Optional>
  )
}

type EnergyQuestionProps = QuestionProps<EnergyBalance> & {
  /** What stands before an answer, by its place from 0. */
  readonly iconAt?: (index: number) => ReactNode
}

/** Whether it gave energy, or took some. */
export const EnergyQuestion = ({ value, onChange, iconAt }: EnergyQuestionProps) => {
  const { t } = useTranslation('journal')
  return (
    <Optional
      isChosen={value !== null}
      onClear={() => {
        onChange(null)
      }}
    >
      <Choice
        label={t('form.energy')}
        value={value}
        options={ENERGY_BALANCES.map((each, index) => ({
          value: each,
          label: t(`energyWords.${WORD_OF_ENERGY[each]}`),
          icon: iconAt?.(index),
        }))}
        onChange={onChange}
      />
    </Optional>
  )
}
