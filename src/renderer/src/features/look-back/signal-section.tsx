import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { useSignalWords } from '../../components/signal/signal-words.ts'
import { Button } from '../../components/ui/button.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Card, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { SupportLink } from '../../components/ui/support-link.tsx'
import { useRead } from '../../lib/query.ts'

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

const SignalCard = ({ signal }: { readonly signal: Output<'signal.get'> }) => {
  const { t } = useTranslation('signal')
  const words = useSignalWords()
  const { level, reasons, advice, data } = signal
  const speaks = level !== 'steady'
  return (
    <Card tone={level === 'high' ? 'rest' : 'plain'}>
      <Stack>
        <p>{words.sentence(signal)}</p>
        {speaks && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason.what}>{words.reason(reason)}</li>
            ))}
          </ul>
        )}
        {advice !== null && data !== 'learning' && <Suggestion key={advice.kind} kind={advice.kind} />}
        {(level === 'low' || level === 'high') && <SupportLink />}
        <Fold label={t('why')}>
          <Stack gap="small">
            {words.basis(signal).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Stack>
        </Fold>
      </Stack>
    </Card>
  )
}

type Kind = NonNullable<Output<'signal.get'>['advice']>['kind']

/** One suggestion, which can be put aside without a reason. */
const Suggestion = ({ kind }: { readonly kind: Kind }) => {
  const { t } = useTranslation('signal')
  const [isAside, setIsAside] = useState(false)
  if (isAside) return null
  return (
    <Stack gap="small">
      <p>{t(`advice.${kind}`)}</p>
      <Row>
        <Button variant="plain" onClick={() => setIsAside(true)}>
          {t('notNow')}
        </Button>
      </Row>
    </Stack>
  )
}
