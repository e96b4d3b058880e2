import { createRandom, type Random } from '../random.ts'

/** So many people, each from a seed of their own that depends on the name alone: the same name gives the same people. */
export const peopleOf = <Value>(name: string, people: number, make: (random: Random) => Value): Value[] => {
  const seed = hashOf(name)
  return Array.from({ length: people }, (_, index) => make(createRandom(seed + 7919 * index)))
}

/** FNV-1a, 32 bit. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
