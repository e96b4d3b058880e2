/** So many days without a note may lie between two days with one. */
export const BRIDGED_DAYS = 2

/**
 * Of somebody who only ever writes contacts down and never says "no one today", the days that can be taken as
 * known all the same: one or two without a note, between two days with one. A longer gap stays unknown.
 *
 * @param isLogged by index, one value a day
 * @returns true for each such day between
 */
export const betweenLogs = (isLogged: readonly boolean[]): readonly boolean[] => {
  const isBetween = isLogged.map(() => false)
  let last: number | null = null
  isLogged.forEach((logged, day) => {
    if (!logged) return
    if (last !== null && day - last <= BRIDGED_DAYS + 1) isBetween.fill(true, last + 1, day)
    last = day
  })
  return isBetween
}
