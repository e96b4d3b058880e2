/** A merge that stands: the entry that is gone, and the one that stayed. */
export type Merged = { readonly goneId: string; readonly keptId: string }

/**
 * Who somebody is by now, through every merge that stands. Whoever is there, or was never merged, is themselves.
 *
 * @param merges the oldest first
 * @param isThere whether somebody is on the list
 */
export const whoIsNow = (id: string, merges: readonly Merged[], isThere: (id: string) => boolean): string => {
  const into = new Map(merges.map(({ goneId, keptId }) => [goneId, keptId]))
  const passed = new Set<string>()
  let now = id
  for (;;) {
    const next = into.get(now)
    // Two may have been put together either way round, with one of them brought back in between.
    if (next === undefined || passed.has(now) || isThere(now)) return now
    passed.add(now)
    now = next
  }
}
