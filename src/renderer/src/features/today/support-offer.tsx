import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { Stack } from '../../components/ui/page.tsx'
import { SupportLink } from '../../components/ui/support-link.tsx'
import { useRead, useWrite } from '../../lib/query.ts'

/** 頼れるところ, shown for a day without having been asked for when days seem hard; that it was is kept, so that it is seldom. */
export const SupportOffer = () => {
  const { t } = useTranslation('support')
  const signal = useRead('signal.get', {}).data
  const { mutate } = useWrite('signal.answer')
  const [support, today] = [signal?.support ?? 'none', signal?.today]
  useEffect(() => {
    if (support === 'due' && today !== undefined) {
      mutate({ question: 'signal', answer: 'support-shown', from: today, to: today })
    }
  }, [support, today, mutate])
  if (support === 'none') return null
  return (
    <Stack gap="small">
      <p>{t('offer')}</p>
      <SupportLink />
    </Stack>
  )
}
