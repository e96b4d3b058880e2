import { type ReactNode, useId } from 'react'

import styles from './answer-row.module.css'

type AnswerRowProps<Value extends string> = {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** Undefined while it is left open. */
  readonly value: Value | undefined
  /** Undefined when the answer is taken away again. */
  readonly onChange: (value: Value | undefined) => void
  /** It stands by itself, not in a list of questions. */
  readonly isAlone?: boolean
  /** More about it, under the answers. */
  readonly children?: ReactNode
}

const CLEARING_KEYS: readonly string[] = [' ', 'Backspace', 'Delete']

/** One question with a few answers in a row. Pressing the chosen answer again leaves the question open. */
export const AnswerRow = <Value extends string>({
  label,
  options,
  value,
  onChange,
  isAlone = false,
  children,
}: AnswerRowProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={`${styles['question']} ${isAlone ? styles['alone'] : ''}`}>
      <legend className={styles['label']}>{label}</legend>
      <div className={`${styles['answers']} ${options.length > 3 ? styles['many'] : ''}`}>
        {options.map((option) => (
          <label key={option.value} className={styles['answer']}>
            <input
              type="radio"
              name={name}
              className={styles['input']}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value)
              }}
              onClick={() => {
                if (option.value === value) onChange(undefined)
              }}
              onKeyDown={(event) => {
                if (option.value !== value || !CLEARING_KEYS.includes(event.key)) return
                // The platform does nothing when a chosen answer is pressed by key.
                event.preventDefault()
                onChange(undefined)
              }}
            />
            <span className={styles['face']}>{option.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
