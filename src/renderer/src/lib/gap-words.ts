import { useTranslation } from 'react-i18next'

import { type Cadence, MONTHS } from '../../../shared/domain/people/cadence.ts'
import { gapOf } from '../../../shared/domain/people/gap.ts'
import { listWords } from './list-words.ts'
import { useLanguage } from './words.ts'

/** Says a cadence: 「2週間に1回くらい、長くても6週間」, “about every 2 weeks, at most 6 weeks”, with its months. */
export const useGapWords = (): ((cadence: Cadence) => string) => {
  const { t } = useTranslation('ties')
  const language = useLanguage()
  return ({ idealDays, longestDays, months }) => {
    const ideal = gapOf(idealDays)
    const longest = gapOf(longestDays)
    const gap = t('cadence.gap', {
      every: t(`cadence.every.${ideal.unit}`, { count: ideal.count }),
      most: t(`cadence.most.${longest.unit}`, { count: longest.count }),
    })
    if (months.length === MONTHS.length) return gap
    const names = listWords(
      months.map((month) => t(`cadence.month.${month}`)),
      language,
    )
    return t('cadence.gapInMonths', { gap, months: t('cadence.inMonths', { months: names }) })
  }
}
