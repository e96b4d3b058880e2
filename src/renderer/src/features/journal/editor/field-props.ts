import type { Person } from '../../../../../shared/domain/people/person.ts'
import type { EntryForm } from './entry-form.ts'

/** Why a field was refused, in words. */
export type EntryErrors = Readonly<Partial<Record<'who' | 'when' | 'text' | 'told' | 'thanks' | 'tags', string>>>

/** What each part of the form is given. */
export type FieldProps = {
  readonly form: EntryForm
  readonly onChange: (change: Partial<EntryForm>) => void
  readonly errors: EntryErrors
  /** People who may be named already and are not in the list any more. */
  readonly alsoKnown: readonly Person[]
  /** False when an entry is changed that has its time already. */
  readonly isNew: boolean
  /** Zone of a time that says no other. */
  readonly here: string
}
