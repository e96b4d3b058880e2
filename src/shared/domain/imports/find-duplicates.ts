import { MATCH_REASONS, type MatchKey, type MatchReason } from './match-keys.ts'

/** Whom somebody in a file may be: one of the people there are, or somebody earlier in the file. */
export type DuplicateTarget =
  { readonly kind: 'known'; readonly id: string } | { readonly kind: 'file'; readonly index: number }

export type Duplicate = {
  /** Place of the one who comes in, in the list of people of the file. */
  readonly index: number
  readonly target: DuplicateTarget
  /** What both have in common; never empty. */
  readonly reasons: readonly MatchReason[]
  /** True where it is the same person as far as one can tell; false where it may be. */
  readonly isSame: boolean
}

/** Somebody who may be meant, with what they are compared by. */
type Candidate = { readonly target: DuplicateTarget; readonly keys: readonly MatchKey[] }

/** More than so many have a name or a number in common only because it says nothing. */
const MOST_SHARING = 20

/**
 * For everybody in a file the one who is most likely to be the same: one of the people there are before
 * one of the file. Those who are like nobody are not in the answer.
 *
 * @param incoming keys of the people of the file, in order
 * @param known keys of the people there are
 */
export const findDuplicates = (
  incoming: readonly (readonly MatchKey[])[],
  known: readonly { readonly id: string; readonly keys: readonly MatchKey[] }[],
): readonly Duplicate[] => {
  const byKey = new Map<string, Candidate[]>()
  const remember = (keys: readonly MatchKey[], target: DuplicateTarget) => {
    const candidate: Candidate = { target, keys }
    for (const key of new Set(keys.map(wordOf))) {
      const candidates = byKey.get(key)
      if (candidates === undefined) byKey.set(key, [candidate])
      // One more than counts is enough to know that it says nothing.
      else if (candidates.length <= MOST_SHARING) candidates.push(candidate)
    }
  }
  for (const { id, keys } of known) remember(keys, { kind: 'known', id })
  return incoming.flatMap((keys, index) => {
    const best = bestOf(keys, byKey)
    remember(keys, { kind: 'file', index })
    return best === null ? [] : [{ index, ...best }]
  })
}

/** A name may be the nickname of the other entry. */
const wordOf = ({ reason, key }: MatchKey): string => `${reason === 'nickname' ? 'name' : reason} ${key}`

const bestOf = (
  keys: readonly MatchKey[],
  byKey: ReadonlyMap<string, readonly Candidate[]>,
): Omit<Duplicate, 'index'> | null => {
  const shared = new Map<string, Candidate & { readonly reasons: Set<MatchReason> }>()
  for (const key of keys) {
    const candidates = byKey.get(wordOf(key)) ?? []
    if (candidates.length > MOST_SHARING) continue
    for (const candidate of candidates) {
      const { target } = candidate
      const word = target.kind === 'known' ? target.id : String(target.index)
      const entry = shared.get(word) ?? { ...candidate, reasons: new Set<MatchReason>() }
      entry.reasons.add(key.reason)
      shared.set(word, entry)
    }
  }
  const [best] = [...shared.values()]
    .map((each) => ({ ...each, isSame: isSame(each.reasons, speaksAgainst(keys, each.keys)) }))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
  if (best === undefined) return null
  const reasons = MATCH_REASONS.filter((reason) => best.reasons.has(reason))
  return { target: best.target, reasons, isSame: best.isSame }
}

/**
 * One name is one person, in a list of people that one knows, unless both have addresses or numbers and share none.
 * A reading, an address or a number alone may be shared in a family or at work: two of them are not.
 */
const isSame = (reasons: ReadonlySet<MatchReason>, isContradicted: boolean): boolean => {
  const isReached = reasons.has('mail') || reasons.has('phone')
  if (!isReached && isContradicted) return false
  return reasons.has('name') || reasons.size > 1
}

/** Whether both say how they are reached in the same manner, and each says something else. */
const speaksAgainst = (one: readonly MatchKey[], other: readonly MatchKey[]): boolean =>
  (['mail', 'phone'] as const).some((reason) => {
    const [mine, theirs] = [one, other].map((keys) => keys.filter((key) => key.reason === reason).map(({ key }) => key))
    return mine?.length !== 0 && theirs?.length !== 0 && mine?.some((key) => theirs?.includes(key)) === false
  })

const weightOf = ({
  target,
  reasons,
  isSame: isSamePerson,
}: {
  readonly target: DuplicateTarget
  readonly reasons: ReadonlySet<MatchReason>
  readonly isSame: boolean
}): number => (isSamePerson ? 100 : 0) + reasons.size * 10 + (target.kind === 'known' ? 1 : 0)
