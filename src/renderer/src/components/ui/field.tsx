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
  /** Options that stand one after another with the same `group` are listed under its words. */
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
}

type SelectOption<Value extends string> = { readonly value: Value; readonly label: string; readonly group?: string }

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
          {grouped(options).map(([first, ...others]) =>
            first.group === undefined ? (
              <Options key={first.value} of={[first, ...others]} />
            ) : (
              <optgroup key={first.value} label={first.group}>
                <Options of={[first, ...others]} />
              </optgroup>
            ),
          )}
        </select>
        <ChevronDown size={18} strokeWidth={1.5} className={styles['chevron']} aria-hidden="true" />
      </span>
    </Frame>
  )
}

const Options = <Value extends string>({ of }: { readonly of: readonly SelectOption<Value>[] }) =>
  of.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

type Group<Value extends string> = readonly [SelectOption<Value>, ...SelectOption<Value>[]]

const grouped = <Value extends string>(options: readonly SelectOption<Value>[]): readonly Group<Value>[] =>
  options.reduce<readonly Group<Value>[]>((groups, option) => {
    const last = groups.at(-1)
    return last !== undefined && last[0].group === option.group
      ? [...groups.slice(0, -1), [...last, option]]
      : [...groups, [option]]
  }, [])
