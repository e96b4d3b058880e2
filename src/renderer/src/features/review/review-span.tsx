import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import { Quiet, Stack } from '../../components/ui/page.tsx'
import { useLanguage } from '../../lib/words.ts'

type ReviewSpanProps = {
  readonly week: Pick<Output<'reviews.week'>, 'weekStart' | 'weekEnd'>
  readonly children: ReactNode
}

/** Which days it is about, over what is said of them. */
export const ReviewSpan = ({ week, children }: ReviewSpanProps) => {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return (
    <Stack>
      <Quiet>{t('week', { from: formatDay(week.weekStart, language), to: formatDay(week.weekEnd, language) })}</Quiet>
      {children}
    </Stack>
  )
}
