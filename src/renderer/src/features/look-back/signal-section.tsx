import { useTranslation } from 'react-i18next'

import { Section } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { SignalCard } from './signal-card.tsx'

/** The signal with its reasons, one suggestion, and how all of it was worked out. */
export const SignalSection = () => {
  const { t } = useTranslation('signal')
  const signal = useRead('signal.get', {})
  return (
    <Section title={t('title')}>
      {signal.isPending && <Loading />}
      {signal.isError && <Failure error={signal.error} onRetry={() => void signal.refetch()} />}
      {signal.data !== undefined && <SignalCard signal={signal.data} />}
    </Section>
  )
}
