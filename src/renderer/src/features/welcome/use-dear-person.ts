import { useState } from 'react'

import type { Person } from '../../../../shared/domain/people/person.ts'
import { useWrite } from '../../lib/query.ts'

type DearDraft = Pick<Person, 'name' | 'circle'>

const EMPTY: DearDraft = { name: '', circle: 'close' }

export type DearPerson = {
  readonly draft: DearDraft
  readonly setDraft: (draft: DearDraft) => void
  /** What went wrong with the latest name; null when nothing did. */
  readonly error: Error | null
  /** Adds the name that stands in the field, if there is one. Resolves with false when it was refused. */
  readonly addTyped: () => Promise<boolean>
}

/** The name that is being typed on the welcome; it outlives going back and forth between the screens. */
export const useDearPerson = (): DearPerson => {
  const [draft, setDraft] = useState(EMPTY)
  const add = useWrite('people.add')
  const addTyped = async () => {
    if (draft.name.trim() === '') return true
    if (add.isPending) return false
    try {
      await add.mutateAsync(draft)
      setDraft({ ...draft, name: '' })
      return true
    } catch {
      // It is on the screen through `error`.
      return false
    }
  }
  return { draft, setDraft, error: add.error, addTyped }
}
