import { useTranslation } from 'react-i18next'

import { listWords } from '../../lib/list-words.ts'
import { useLanguage } from '../../lib/words.ts'

/** How many a sentence names; where there are more, it names a few and says that there are others. */
const NAMED_AT_MOST = 4
const NAMED_OF_MANY = 3

/** The short names of some items as a part of a sentence. */
export const useWordList = (): ((items: readonly { readonly short: string }[]) => string) => {
  const { t } = useTranslation(['checks', 'common'])
  const language = useLanguage()
  return (items) => {
    const words = items.map(({ short }) => short)
    if (words.length <= NAMED_AT_MOST) return listWords(words, language)
    return t('andOthers', { items: words.slice(0, NAMED_OF_MANY).join(t('common:listSeparator')) })
  }
}
