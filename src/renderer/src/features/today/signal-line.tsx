import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { useSignalWords } from '../../components/signal/signal-words.ts'
import { Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'

/** つながりのようす in one sentence, with a way to its reasons; nothing before the first note, and for whoever wants to hear nothing. */
export const SignalLine = () => {
  const { t } = useTranslation('signal')
  const words = useSignalWords()
  const { data, error, isError, refetch } = useRead('signal.get', {})
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined || data.learnedDays === 0 || data.muted !== null) return null
  return (
    <Section title={t('title')}>
      <p>
        {words.sentence(data)} <Link to="/look-back">{t('seeWhy')}</Link>
      </p>
    </Section>
  )
}
