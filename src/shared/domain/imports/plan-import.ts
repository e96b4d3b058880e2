import type { Duplicate } from './find-duplicates.ts'
import type { ImportWords } from './import-words.ts'
import type { ImportedPerson } from './imported-person.ts'
import { combined } from './what-is-new.ts'

/** What one says about the people of a file, by their places in it. Whoever is not named comes in as somebody new. */
export type ImportChoices = {
  readonly leave: readonly number[]
  /** Those who are the one that they look like. */
  readonly merge: readonly number[]
}

/** What becomes of somebody: nothing, somebody new (as whom of the file they begin), or somebody who is there. */
export type Fate =
  | { readonly kind: 'left' }
  | { readonly kind: 'new'; readonly first: number }
  | { readonly kind: 'known'; readonly id: string }

/**
 * What becomes of each of the people of a file. Somebody who is to be one with an entry that is left out
 * comes in alone.
 *
 * @param count how many there are
 */
export const fatesOf = (
  count: number,
  duplicates: readonly Pick<Duplicate, 'index' | 'target'>[],
  { leave, merge }: ImportChoices,
): readonly Fate[] => {
  const left = new Set(leave)
  const merged = new Set(merge)
  const targets = new Map(duplicates.map(({ index, target }) => [index, target]))
  const fates: Fate[] = []
  for (let index = 0; index < count; index += 1) {
    const target = merged.has(index) ? targets.get(index) : undefined
    const other = target?.kind === 'file' ? fates[target.index] : undefined
    if (left.has(index)) fates.push({ kind: 'left' })
    else if (target?.kind === 'known') fates.push({ kind: 'known', id: target.id })
    else fates.push(other === undefined || other.kind === 'left' ? { kind: 'new', first: index } : other)
  }
  return fates
}

export type ImportPlan = {
  readonly newcomers: readonly ImportedPerson[]
  /** People there are, each with what the file says about them, put together. */
  readonly joiners: readonly { readonly id: string; readonly person: ImportedPerson }[]
  /** Who somebody of the file becomes; those who are left out are missing. */
  readonly becomes: ReadonlyMap<number, { readonly newcomer: number } | { readonly id: string }>
}

/** Who comes of the people of a file. Several entries of one person become one. */
export const planImport = (
  people: readonly ImportedPerson[],
  duplicates: readonly Duplicate[],
  choices: ImportChoices,
  words: ImportWords,
): ImportPlan => {
  const newcomers = new Map<number, ImportedPerson>()
  const joiners = new Map<string, ImportedPerson>()
  const fates = fatesOf(people.length, duplicates, choices)
  const join = <Key>(known: Map<Key, ImportedPerson>, key: Key, person: ImportedPerson) => {
    const before = known.get(key)
    known.set(key, before === undefined ? person : combined(before, person, words))
  }
  people.forEach((person, index) => {
    const fate = fates[index]
    if (fate?.kind === 'new') join(newcomers, fate.first, person)
    if (fate?.kind === 'known') join(joiners, fate.id, person)
  })
  const places = new Map([...newcomers.keys()].map((first, place) => [first, place]))
  return {
    newcomers: [...newcomers.values()],
    joiners: [...joiners].map(([id, person]) => ({ id, person })),
    becomes: new Map(
      fates.flatMap((fate, index) => {
        if (fate.kind === 'left') return []
        return [[index, fate.kind === 'known' ? { id: fate.id } : { newcomer: places.get(fate.first) ?? 0 }] as const]
      }),
    ),
  }
}
