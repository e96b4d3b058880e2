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

export type ImportPlan = {
  readonly newcomers: readonly ImportedPerson[]
  /** People there are, each with what the file says about them, put together. */
  readonly joiners: readonly { readonly id: string; readonly person: ImportedPerson }[]
  /** Who somebody of the file becomes; those who are left out are missing. */
  readonly becomes: ReadonlyMap<number, { readonly newcomer: number } | { readonly id: string }>
}

/**
 * Who comes of the people of a file. Several entries of one person become one. Somebody who is to be one
 * with an entry that is left out comes in alone.
 */
export const planImport = (
  people: readonly ImportedPerson[],
  duplicates: readonly Duplicate[],
  { leave, merge }: ImportChoices,
  words: ImportWords,
): ImportPlan => {
  const newcomers: ImportedPerson[] = []
  const joiners = new Map<string, ImportedPerson>()
  const becomes = new Map<number, { readonly newcomer: number } | { readonly id: string }>()
  const left = new Set(leave)
  const merged = new Set(merge)
  const targets = new Map(duplicates.map(({ index, target }) => [index, target]))
  people.forEach((person, index) => {
    if (left.has(index)) return
    const target = merged.has(index) ? targets.get(index) : undefined
    const who =
      target?.kind === 'known' ? { id: target.id } : target === undefined ? undefined : becomes.get(target.index)
    if (who === undefined) {
      becomes.set(index, { newcomer: newcomers.length })
      newcomers.push(person)
      return
    }
    becomes.set(index, who)
    if ('id' in who) {
      const before = joiners.get(who.id)
      joiners.set(who.id, before === undefined ? person : combined(before, person, words))
    } else {
      const before = newcomers[who.newcomer]
      if (before !== undefined) newcomers[who.newcomer] = combined(before, person, words)
    }
  })
  return { newcomers, joiners: [...joiners].map(([id, person]) => ({ id, person })), becomes }
}
