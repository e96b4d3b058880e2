import { createContext, use, useEffect, useState } from 'react'

import type { Clock } from '../../../shared/time/clock.ts'

/** Asking for the zone takes long for a row of a list, and it hardly ever changes. */
const ZONE_HOLDS_MS = 1_000
let asked = { at: Number.NEGATIVE_INFINITY, zone: '' }

/** The single place of the renderer that reads the time and the zone. */
const machineClock: Clock = {
  now: () => Date.now(),
  zone: () => {
    const at = performance.now()
    if (at - asked.at > ZONE_HOLDS_MS) asked = { at, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
    return asked.zone
  },
}

/** Another clock for the screens below it: `<ClockContext value={clock}>`. */
export const ClockContext = createContext<Clock>(machineClock)

export const useClock = (): Clock => use(ClockContext)

/** How often a screen that counts looks at the clock: often enough that no second is left out. */
const TICK_MS = 250

/** The time now (epoch ms), read again while `isTicking`. */
export const useNow = (isTicking: boolean): number => {
  const clock = useClock()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    if (!isTicking) return
    const look = () => {
      setNow(clock.now())
    }
    look()
    const timer = window.setInterval(look, TICK_MS)
    return () => {
      window.clearInterval(timer)
    }
  }, [clock, isTicking])
  return now
}
