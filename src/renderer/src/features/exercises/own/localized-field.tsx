import type { Localized } from '../../../../../shared/domain/exercises/exercise.ts'
import { TextArea, TextField } from '../../../components/ui/field.tsx'
import { useLanguage } from '../../../lib/words.ts'
import { inBoth } from './own-form.ts'

type LocalizedFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly error?: string | undefined
  readonly value: Localized
  /** What was typed, in both languages. */
  readonly onChange: (value: Localized) => void
  /** More than a line is expected. */
  readonly isLong?: boolean
}

/** A text of an exercise, in the language on the screen. */
export const LocalizedField = ({ value, onChange, isLong = false, ...rest }: LocalizedFieldProps) => {
  const language = useLanguage()
  const shared = {
    ...rest,
    value: value[language],
    onChange: (typed: string) => {
      onChange(inBoth(typed))
    },
  }
  return isLong ? <TextArea rows={2} {...shared} /> : <TextField {...shared} />
}
