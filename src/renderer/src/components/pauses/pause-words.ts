import { useTranslation } from 'react-i18next'

import type { Pause } from '../../../../shared/domain/pauses/pause.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import { useLanguage } from '../../lib/words.ts'

/** A pause in words: “Holiday, 3 November to 8 November”. */
export const usePauseWords = () => {
  const { t } = useTranslation('pauses')
  const language = useLanguage()
  const days = ({ from, to }: Pause): string => {
    const day = (each: string) => formatDay(each, language, true)
    if (to === null) return t('open', { from: day(from) })
    return to === from ? t('oneDay', { from: day(from) }) : t('range', { from: day(from), to: day(to) })
  }
  return { pause: (pause: Pause): string => t('item', { kind: t(`kind.${pause.kind}`), days: days(pause) }) }
}
