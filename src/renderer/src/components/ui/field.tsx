import { ChevronDown } from 'lucide-react'
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId } from 'react'

import { isComposing } from '../../lib/ime.ts'
import styles from './field.module.css'
import { Writing } from './writing.tsx'

type FieldFrameProps = {
  readonly label: string
  readonly hint?: ReactNode
  /** Why the field was refused and what to do; read out when it appears. */
  readonly error?: string | undefined
  readonly isLabelHidden?: boolean
}

const describedBy = (id: string, hint: ReactNode, error: string | undefined): string | undefined => {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  )
  return ids.length === 0 ? undefined : ids.join(' ')
}

const Frame = ({
  id,
  label,
  hint,
  error,
  isLabelHidden,
  children,
}: FieldFrameProps & { id: string; children: ReactNode }) => (
  <div className={styles['field']}>
    <label htmlFor={id} className={isLabelHidden === true ? 'visually-hidden' : styles['label']}>
      {label}
    </label>
    {hint !== undefined && (
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
    )}
    {children}
    <p id={`${id}-error`} className={styles['error']} role="alert">
      {error}
    </p>
  </div>
)

type TextFieldProps = FieldFrameProps &
  Omit<ComponentProps<'input'>, 'className' | 'id' | 'onChange' | 'value'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    /** Enter that is not part of a conversion. */
    readonly onEnter?: () => void
  }

/** One line of text. */
export const TextField = ({
  label,
  hint,
  error,
  isLabelHidden = false,
  onChange,
  onEnter,
  onKeyDown,
  ...rest
}: TextFieldProps) => {
  const id = useId()
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event)
    if (event.key !== 'Enter') return
    // Inside a form the browser would submit on an Enter that only confirms a conversion.
    if (isComposing(event)) event.stopPropagation()
    else if (onEnter !== undefined) {
      event.preventDefault()
      onEnter()
    }
  }
  return (
    <Frame id={id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <input
        id={id}
        type="text"
        className={styles['control']}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={handleKey}
        {...rest}
      />
    </Frame>
  )
}

type TextAreaProps = FieldFrameProps &
  Omit<ComponentProps<'textarea'>, 'className' | 'id' | 'onChange' | 'value' | 'ref' | 'onPaste'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    /** Ctrl+Enter (⌘+Enter on a Mac): the writer is done. */
    readonly onDone?: () => void
  }

/** Many lines of text. Enter makes a new line, Ctrl+Enter is done. Grows with what is written, up to the height of the window. */
export const TextArea = ({
  label,
  hint,
  error,
  isLabelHidden = false,
  onChange,
  onDone,
  rows = 4,
  ...rest
}: TextAreaProps) => {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <Writing
        id={id}
        rows={rows}
        className={styles['control']}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={onChange}
        onKeyDown={(event) => {
          if (
            onDone !== undefined &&
            event.key === 'Enter' &&
            (event.ctrlKey || event.metaKey) &&
            !isComposing(event)
          ) {
            event.preventDefault()
            onDone()
          }
        }}
        {...rest}
      />
    </Frame>
  )
}

type SelectProps<Value extends string> = FieldFrameProps & {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A choice among many, in the platform's own list. */
export const Select = <Value extends string>({
  label,
  hint,
  error,
  isLabelHidden = false,
  value,
  options,
  onChange,
}: SelectProps<Value>) => {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <span className={styles['select-frame']}>
        <select
          id={id}
          value={value}
          className={`${styles['control']} ${styles['select']}`}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, hint, error)}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={18} strokeWidth={1.5} className={styles['chevron']} aria-hidden="true" />
      </span>
    </Frame>
  )
}
