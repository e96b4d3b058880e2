import type { PersonFields, PersonTag } from './person.ts'

/** Changes that touch many things at once, and are taken back at once. */
export const CHANGE_KINDS = ['import', 'merge'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What can be taken away by a mark, and come back. */
export const MARKED_THINGS = ['person', 'way', 'date', 'note', 'follow-up', 'entry'] as const
export type MarkedThing = (typeof MARKED_THINGS)[number]

/** A row that says something else than before. */
export type Rewriting = {
  readonly table: string
  readonly key: readonly string[]
  readonly before: string
  readonly after: string
}

/** New things; they are taken away again. */
export type AddedStep = { readonly kind: 'added'; readonly thing: MarkedThing; readonly ids: readonly string[] }

/** One step of a change, with all that it takes to go back. */
export type ChangeStep =
  | AddedStep
  /** Things that came with a change and are being taken away again: they stay where they are, out of sight. */
  | { readonly kind: 'leaving'; readonly thing: MarkedThing; readonly ids: readonly string[] }
  /** Things that were taken away; they come back. */
  | { readonly kind: 'removed'; readonly thing: MarkedThing; readonly ids: readonly string[] }
  | {
      readonly kind: 'fields'
      readonly personId: string
      readonly before: Partial<PersonFields>
      readonly after: Partial<PersonFields>
    }
  | { readonly kind: 'tagged'; readonly personId: string; readonly tags: readonly PersonTag[] }
  | { readonly kind: 'photo'; readonly personId: string }
  /** What belonged to one belongs to the other now. */
  | {
      readonly kind: 'moved'
      readonly table: string
      readonly fromId: string
      readonly toId: string
      readonly keys: readonly string[]
    }
  /** Both were named in a talk; the one who stays is named in it once. */
  | {
      readonly kind: 'met-together'
      readonly personId: string
      readonly places: readonly { readonly interactionId: string; readonly position: number }[]
    }
  /** A way that is not the preferred one any more. */
  | { readonly kind: 'unpreferred'; readonly wayId: string }
  | { readonly kind: 'rewritten'; readonly rows: readonly Rewriting[] }

/** Steps that say the same of the same kind of thing, put together to one for each; in the order of `MARKED_THINGS`. */
export const gathered = <Step extends StepOf<'added' | 'removed' | 'leaving'>>(
  steps: readonly Step[],
): readonly Step[] =>
  MARKED_THINGS.flatMap((thing) => {
    const alike = steps.filter((step) => step.thing === thing)
    const ids = alike.flatMap((step) => step.ids)
    return alike[0] === undefined || ids.length === 0 ? [] : [{ ...alike[0], ids }]
  })

export type StepOf<Kind extends ChangeStep['kind']> = Extract<ChangeStep, { readonly kind: Kind }>

/** The steps of one kind, in their order. */
export const stepsOf = <Kind extends ChangeStep['kind']>(
  steps: readonly ChangeStep[],
  kind: Kind,
): readonly StepOf<Kind>[] => steps.filter((step): step is StepOf<Kind> => step.kind === kind)

/** As much of a step as is still what it made of somebody. */
export const narrowedTo = (step: StepOf<'fields'>, present: PersonFields): StepOf<'fields'> => {
  const only = (fields: Partial<PersonFields>) =>
    Object.fromEntries(
      Object.entries(fields).filter(([name]) => {
        const field = name as keyof PersonFields
        return present[field] === step.after[field]
      }),
    )
  return { ...step, before: only(step.before), after: only(step.after) }
}

/** The step that gives somebody some fields, with what stood there before. */
export const fieldsStep = (personId: string, before: PersonFields, after: Partial<PersonFields>): StepOf<'fields'> => ({
  kind: 'fields',
  personId,
  before: Object.fromEntries(Object.keys(after).map((name) => [name, before[name as keyof PersonFields]])),
  after,
})

/** The step that takes another one back. */
export const turnedRound = (step: StepOf<'fields'>): StepOf<'fields'> => ({
  ...step,
  before: step.after,
  after: step.before,
})

/** What is leaving, as what was added. */
export const asAdded = (steps: readonly ChangeStep[]): readonly ChangeStep[] =>
  steps.map((step) => (step.kind === 'leaving' ? { ...step, kind: 'added' } : step))

/** What was added, as what is leaving. */
export const asLeaving = (steps: readonly ChangeStep[]): readonly ChangeStep[] =>
  steps.map((step) => (step.kind === 'added' ? { ...step, kind: 'leaving' } : step))

/** A step of moving in pieces of at most so many rows; none of another step. */
export const movingInPieces = (step: ChangeStep, most: number): readonly ChangeStep[] => {
  switch (step.kind) {
    case 'moved':
      return inPieces(step.keys, most).map((keys) => ({ ...step, keys }))
    case 'met-together':
      return inPieces(step.places, most).map((places) => ({ ...step, places }))
    case 'unpreferred':
    case 'rewritten':
      return [step]
    case 'added':
    case 'leaving':
    case 'removed':
    case 'fields':
    case 'tagged':
    case 'photo':
      return []
  }
}

const inPieces = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, piece) => items.slice(piece * most, (piece + 1) * most))
