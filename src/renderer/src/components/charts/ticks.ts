/** What stands under a mark: the day of the month on which it begins, and the month, or the year, where that changes. */
export type Tick = {
  readonly day: string
  readonly month: string
}

/**
 * The words for which there is room: those of the last mark, and of every so many counted back from it; null elsewhere.
 * A month or a year that changes where there is no room is said at the next place. Of two runs that begin in the same
 * month the first one names it, and the last mark is always named.
 *
 * @param most how many words have room side by side
 */
export const ticksWithRoom = (ticks: readonly Tick[], most: number): readonly (Tick | null)[] => {
  const every = Math.max(1, Math.ceil(ticks.length / most))
  const hasRoom = (index: number) => (ticks.length - 1 - index) % every === 0
  return ticks.map(({ day }, index) => {
    if (!hasRoom(index)) return null
    const since = ticks.slice(Math.max(0, index + 1 - every), index + 1)
    const month = since.findLast((each) => each.month !== '')?.month ?? ''
    const isSaid = month === '' && index < ticks.length - 1 && ticks[index - every]?.day === day
    return { day: isSaid ? '' : day, month }
  })
}
