import { type ReactNode, useId } from 'react'

import styles from './choice.module.css'

export type ChoiceOption<Value> = {
  readonly value: Value
  readonly label: string
  readonly icon?: ReactNode
  readonly note?: string
}

type ChoiceProps<Value extends string | number> = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly ChoiceOption<Value>[]
  /** Null while nothing is chosen. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  /** `row`: side by side, wrapping. `column`: one under the other. `even`: one row, all of a width. */
  readonly layout?: 'row' | 'column' | 'even'
}

/** One of a few. Arrow keys move, as in any group of radio buttons. */
export const Choice = <Value extends string | number>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
  layout = 'row',
}: ChoiceProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend className={isLabelHidden ? 'visually-hidden' : styles['label']}>{label}</legend>
      <div className={`${styles['options']} ${styles[layout]}`}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              name={name}
              className={styles['input']}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value)
              }}
            />
            <span className={styles['face']}>
              {option.icon !== undefined && (
                <span className={styles['icon']} aria-hidden="true">
                  {option.icon}
                </span>
              )}
              <span>
                {option.label}
                {option.note !== undefined && <span className={styles['note']}>{option.note}</span>}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type ScaleProps<Value extends number> = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly low: string
  readonly high: string
  readonly values: readonly Value[]
  readonly value: Value | null
  /** `isPointed`: with a mouse, pen or finger. A keyboard passes over values on its way to one. */
  readonly onChange: (value: Value, isPointed: boolean) => void
}

/** A short scale of numbers with a word at each end, such as mood 1-5 or how hard it felt 0-10. */
export const Scale = <Value extends number>({
  label,
  isLabelHidden = false,
  low,
  high,
  values,
  value,
  onChange,
}: ScaleProps<Value>) => {
  const name = useId()
  const first = values[0]
  const last = values[values.length - 1]
  return (
    <fieldset className={styles['choice']}>
      <legend className={isLabelHidden ? 'visually-hidden' : styles['label']}>{label}</legend>
      <div className={`${styles['options']} ${styles['even']}`}>
        {values.map((number) => (
          <label key={number} className={styles['option']}>
            <input
              type="radio"
              name={name}
              className={styles['input']}
              checked={number === value}
              aria-label={
                number === first
                  ? `${String(number)} ${low}`
                  : number === last
                    ? `${String(number)} ${high}`
                    : String(number)
              }
              onChange={({ nativeEvent }) => {
                onChange(number, nativeEvent instanceof MouseEvent && nativeEvent.detail > 0)
              }}
            />
            <span className={`${styles['face']} numbers`} aria-hidden="true">
              {number}
            </span>
          </label>
        ))}
      </div>
      <div className={styles['ends']} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </fieldset>
  )
}
