import { useId } from 'react'

import type { ChoiceOption } from './choice.tsx'
import styles from './choice.module.css'
import fieldStyles from './field.module.css'

type ChoicesProps<Value extends string> = {
  readonly label: string
  readonly hint?: string
  /** Why the choice was refused and what to do; read out when it appears. */
  readonly error?: string | undefined
  readonly options: readonly ChoiceOption<Value>[]
  readonly values: readonly Value[]
  /** The chosen ones in the order of the options. */
  readonly onChange: (values: readonly Value[]) => void
}

/** Any of a few: each is ticked by itself. */
export const Choices = <Value extends string>({
  label,
  hint,
  error,
  options,
  values,
  onChange,
}: ChoicesProps<Value>) => {
  const id = useId()
  return (
    <fieldset className={styles['choice']} aria-describedby={`${id}-hint ${id}-error`}>
      <legend className={styles['label']}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={fieldStyles['hint']}>
          {hint}
        </p>
      )}
      <div className={`${styles['options']} ${styles['row']}`}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="checkbox"
              className={styles['input']}
              checked={values.includes(option.value)}
              aria-invalid={error !== undefined}
              onChange={({ target }) => {
                onChange(
                  options
                    .map(({ value }) => value)
                    .filter((value) => (value === option.value ? target.checked : values.includes(value))),
                )
              }}
            />
            <span className={styles['face']}>
              {option.icon !== undefined && (
                <span className={styles['icon']} aria-hidden="true">
                  {option.icon}
                </span>
              )}
              <span>{option.label}</span>
            </span>
          </label>
        ))}
      </div>
      <p id={`${id}-error`} className={fieldStyles['error']} role="alert">
        {error}
      </p>
    </fieldset>
  )
}
