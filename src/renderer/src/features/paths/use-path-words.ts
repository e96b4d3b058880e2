import { useTranslation } from 'react-i18next'

import type { PathDay } from '../../../../shared/domain/paths/path.ts'
import { dayOf, isEnded, isUnderWay, type PathItem, restDays } from './day-marks.ts'

type PathWords = {
  /** “12 days, 4 of them rest”. */
  readonly lengthOf: (days: readonly PathDay[]) => string
  /** Where one stands; null when it was never begun. */
  readonly placeOf: (item: PathItem) => string | null
}

/** What is said of a path in a few words, the same in the list and on its page. */
export const usePathWords = (): PathWords => {
  const { t } = useTranslation('paths')
  return {
    lengthOf: (days) => {
      const length = t('days', { count: days.length })
      const rest = restDays(days)
      return rest === 0 ? length : t('withRest', { length, rest })
    },
    placeOf: (item) => {
      if (isUnderWay(item)) return t('place', { day: dayOf(item), of: item.path.days.length })
      if (isEnded(item)) return t('ended')
      return item.walk?.state === 'left' ? t('left.short') : null
    },
  }
}
