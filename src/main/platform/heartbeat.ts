import { powerMonitor } from 'electron'

const MINUTE_MS = 60_000
/** The screen and the bus are not back at once after a sleep. */
const AFTER_WAKING_MS = 3_000

/**
 * Calls once a minute, and after a sleep or a locked screen: the one timer of the program while it has no window. A
 * clock that was set is seen by whoever is called.
 */
export const startHeartbeat = (beat: () => void, everyMs: number = MINUTE_MS): void => {
  setInterval(beat, everyMs)
  const soon = () => setTimeout(beat, AFTER_WAKING_MS)
  powerMonitor.on('resume', soon)
  powerMonitor.on('unlock-screen', soon)
}
