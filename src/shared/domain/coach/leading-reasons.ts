import type { PickReason } from './pick-types.ts'

/** How many reasons one sentence bears. */
const MOST = 2

/** Kinds that say the same as another one, which came before. */
const SAID_BY: Partial<Readonly<Record<PickReason['kind'], readonly PickReason['kind'][]>>> = {
  'needs-rest': ['low-energy'],
  'new-track': ['first-steps'],
  'came-back': ['welcome-back', 'asked-again'],
  'track-rested': ['welcome-back'],
}

/** The reasons worth saying, the most important first: two at most, and none that only repeats the other. */
export const leadingReasons = (reasons: readonly PickReason[]): readonly PickReason[] => {
  const leading: PickReason[] = []
  for (const reason of reasons) {
    const isSaid = leading.some(({ kind }) => kind === reason.kind || SAID_BY[reason.kind]?.includes(kind) === true)
    if (!isSaid && leading.length < MOST) leading.push(reason)
  }
  return leading
}
