import type { Moment } from '../../../../../shared/time/day.ts'
import { calendarDate, formatDay, formatTime } from '../../../../../shared/time/format.ts'
import { useLanguage } from '../../../lib/words.ts'

/** Day and time of something planned: 「11月28日（土） 19:00」. */
export const useMomentWords = (): ((moment: Moment) => string) => {
  const language = useLanguage()
  return ({ epochMs, zone }) =>
    `${formatDay(calendarDate(epochMs, zone), language)} ${formatTime(epochMs, zone, language)}`
}
