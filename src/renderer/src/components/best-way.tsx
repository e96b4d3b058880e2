import { useTranslation } from 'react-i18next'

import type { ContactWay } from '../../../shared/domain/people/contact-way.ts'
import { Quiet } from './ui/page.tsx'

/** How and when somebody likes to be reached, in one quiet line. Nothing where that is not known. */
export const BestWay = ({ way }: { readonly way: ContactWay | null }) => {
  const { t } = useTranslation('ties')
  if (way === null) return null
  const { kind, value, bestTime } = way
  return (
    <Quiet>
      {t(`reach.by.${kind}`, { value })} {bestTime !== '' && t('reach.at', { time: bestTime })}
    </Quiet>
  )
}
