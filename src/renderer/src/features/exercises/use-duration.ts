import { useTranslation } from 'react-i18next'

const MINUTES_PER_HOUR = 60

type Duration = (minutes: number, length: 'short' | 'full') => string

/** Minutes in words; an hour and more in hours. */
export const useDuration = (): Duration => {
  const { t } = useTranslation(['exercises', 'common'])
  return (total, length) => {
    const hours = Math.floor(total / MINUTES_PER_HOUR)
    const minutes = total % MINUTES_PER_HOUR
    const words = {
      hours: length === 'short' ? t('short.hours', { count: hours }) : t('hours', { count: hours }),
      minutes: length === 'short' ? t('short.minutes', { count: minutes }) : t('common:minutes', { count: minutes }),
    }
    if (hours === 0) return words.minutes
    return minutes === 0 ? words.hours : t('hoursAndMinutes', words)
  }
}
