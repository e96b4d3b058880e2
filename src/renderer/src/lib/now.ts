import { createContext, use, useEffect, useState } from 'react'

import type { Clock } from '../../../shared/time/clock.ts'

/** The single place of the renderer that reads the time and the zone. */
const machineClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
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
