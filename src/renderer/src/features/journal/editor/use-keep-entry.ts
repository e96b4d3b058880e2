import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../../shared/domain/journal/journal.ts'
import { errorOf } from '../../../lib/client.ts'
import { type EntryForm, type EntryInput, type Original, toInput } from './entry-form.ts'
import type { EntryErrors } from './field-props.ts'

export type Trouble = { readonly kind: 'future' } | { readonly kind: 'other'; readonly thrown: unknown }

/** Where each field stands in what is sent. */
const PATHS = {
  who: 'interaction',
  when: 'epochMs',
  text: 'text',
  told: 'told',
  thanks: 'thanks',
  tags: 'tags',
} as const satisfies Record<keyof EntryErrors, string>
const FIELDS = Object.keys(PATHS) as readonly (keyof typeof PATHS)[]

export type KeepEntryDeps = {
  readonly form: EntryForm
  /** Holds the fields, each inside an element with its name as `data-field`. */
  readonly place: RefObject<HTMLElement | null>
  /** Zone in which the time of the form is meant. */
  readonly zone: string
  readonly original?: Original | undefined
  /** Keeps it; main puts the draft away with it. */
  readonly keep: (input: EntryInput) => Promise<JournalItem>
  /** Told of the keeping before it is done, so that no draft comes back afterwards. */
  readonly onKeeping: (isKept: Promise<boolean>) => void
  readonly onKept: (item: JournalItem, form: EntryForm) => void
}

export type KeepEntry = {
  readonly errors: EntryErrors
  readonly trouble: Trouble | null
  readonly write: (isFutureMeant: boolean) => Promise<void>
  /** The form was changed: what was said about it holds no longer. */
  readonly forget: () => void
}

/** Keeps an entry, and says at its field what stands in the way; that field gets the focus. */
export const useKeepEntry = ({ form, place, zone, original, keep, onKeeping, onKept }: KeepEntryDeps): KeepEntry => {
  const { t } = useTranslation(['journal', 'common'])
  const [errors, setErrors] = useState<EntryErrors>({})
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useEffect(() => {
    const field = FIELDS.find((each) => errors[each] !== undefined)
    if (field !== undefined)
      place.current?.querySelector<HTMLElement>(`[data-field=${field}] :is(input, textarea)`)?.focus()
  }, [errors, place])

  const forget = () => {
    setErrors({})
    setTrouble(null)
  }
  const refuse = (thrown: unknown) => {
    const { code, fields = [] } = errorOf(thrown)
    const reasonOf = (path: string) => {
      const reason = fields.find((field) => field.path.startsWith(path))?.reason
      return reason === undefined ? undefined : t(`common:fieldErrors.${reason}`)
    }
    if (code === 'in-the-future') {
      setTrouble({ kind: 'future' })
      return
    }
    const reasons = FIELDS.flatMap((field) => {
      const reason = field === 'text' && code === 'nothing-written' ? t('form.nothing') : reasonOf(PATHS[field])
      return reason === undefined ? [] : [[field, reason] as const]
    })
    if (reasons.length === 0) setTrouble({ kind: 'other', thrown })
    else setErrors(Object.fromEntries(reasons))
  }

  const isBusy = useRef(false)
  const write = async (isFutureMeant: boolean) => {
    if (isBusy.current) return
    forget()
    const typedName = form.typedName.trim()
    if (form.isContact && typedName !== '') {
      setErrors({ who: t('form.typedName', { name: typedName }) })
      return
    }
    const input = toInput(form, zone, isFutureMeant, original)
    // A date without its time is empty for the form, and half filled in for the one who writes.
    const isHalfFilled =
      place.current?.querySelector<HTMLInputElement>('input[type=datetime-local]')?.validity.badInput === true
    if (input === null || isHalfFilled) {
      setErrors({ when: t('form.noTime') })
      return
    }
    isBusy.current = true
    try {
      const keeping = keep(input)
      onKeeping(
        keeping.then(
          () => true,
          () => false,
        ),
      )
      onKept(await keeping, form)
    } catch (thrown) {
      refuse(thrown)
    } finally {
      isBusy.current = false
    }
  }
  return { errors, trouble, write, forget }
}
