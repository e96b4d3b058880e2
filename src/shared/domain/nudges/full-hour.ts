import type { NudgeNow } from './context.ts'

const MINUTE_MS = 60_000

/**
 * The instant (epoch ms) of the next full hour on the wall clock. Days begin and lateness ends at full hours, so
 * nothing that hangs on them changes before it.
 */
export const nextFullHour = ({ epochMs, wall }: NudgeNow): number =>
  epochMs - (epochMs % MINUTE_MS) + (60 - (wall.minute % 60)) * MINUTE_MS
