import { fatesOf, type ImportChoices } from '../../../../shared/domain/imports/plan-import.ts'
import type { Circle } from '../../../../shared/domain/people/person.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'

/** What was chosen, as it is kept while one chooses. */
export type ChoicesForm = { readonly circle: Circle; readonly actions: string }

export type Preview = Extract<Output<'imports.open'>, { kind: 'opened' }>['preview']
export type Duplicate = Preview['duplicates'][number]

export const ACTIONS = ['merge', 'add', 'leave'] as const
export type Action = (typeof ACTIONS)[number]

/** What was chosen, by the place of a person. Whoever is missing is as the app suggests. */
export type Actions = Readonly<Record<number, Action>>

/** What is done with somebody, as long as nobody says otherwise: one and the same person is put together. */
export const suggestedAction = (duplicate: Duplicate | undefined): Action =>
  duplicate?.isSame === true ? 'merge' : 'add'

/** Reads a draft; nothing was chosen where it is none. */
export const readActions = (json: string): Actions => {
  try {
    const read: unknown = JSON.parse(json)
    if (typeof read !== 'object' || read === null) return {}
    return Object.fromEntries(
      Object.entries(read).filter(
        (entry): entry is [string, Action] => /^\d+$/.test(entry[0]) && ACTIONS.some((action) => action === entry[1]),
      ),
    )
  } catch {
    return {}
  }
}

/** The choices as the import wants them, and what will come of them. */
export type Outlook = ImportChoices & {
  /** Places of those who do not come in. */
  readonly isLeft: (index: number) => boolean
  readonly added: number
  readonly joined: number
}

export const outlookOf = ({ people, duplicates }: Preview, actions: Actions): Outlook => {
  const byIndex = new Map(duplicates.map((duplicate) => [duplicate.index, duplicate]))
  const actionOf = (index: number) => actions[index] ?? suggestedAction(byIndex.get(index))
  const placesWith = (action: Action) => people.flatMap((_person, index) => (actionOf(index) === action ? [index] : []))
  const [leave, merge] = [placesWith('leave'), placesWith('merge')]
  const left = new Set(leave)
  const fates = fatesOf(people.length, duplicates, { leave, merge })
  return {
    leave,
    merge,
    isLeft: (index) => left.has(index),
    added: new Set(fates.flatMap((fate) => (fate.kind === 'new' ? [fate.first] : []))).size,
    joined: new Set(fates.flatMap((fate) => (fate.kind === 'known' ? [fate.id] : []))).size,
  }
}
