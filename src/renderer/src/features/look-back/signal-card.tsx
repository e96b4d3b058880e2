import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { formatMonthDay } from '../../../../shared/time/format.ts'
import { useSignalWords } from '../../components/signal/signal-words.ts'
import { useSignalAnswer } from '../../components/signal/use-signal-answer.ts'
import { Button } from '../../components/ui/button.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Card, Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { SupportLink } from '../../components/ui/support-link.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'

type Signal = Output<'signal.get'>
type CardProps = { readonly signal: Signal }

/** The signal as far as the person wants to hear of it. */
export const SignalCard = ({ signal }: CardProps) => {
  const { t } = useTranslation('signal')
  const language = useLanguage()
  if (!signal.isOn) {
    return (
      <p>
        {t('off')} <Link to="/settings">{t('offSettings')}</Link>
      </p>
    )
  }
  if (signal.muted !== null) {
    return (
      <TakeBack id={signal.muted.id} label={t('speakAgain')}>
        {t('muted', { day: formatMonthDay(signal.muted.until, language) })}
      </TakeBack>
    )
  }
  return <SpeakingCard signal={signal} />
}

const SpeakingCard = ({ signal }: CardProps) => {
  const { t } = useTranslation('signal')
  const language = useLanguage()
  const words = useSignalWords()
  const { level, reasons, advice, data, onPurpose, quietPeople } = signal
  const speaks = level !== 'steady'
  return (
    <Card tone={level === 'high' ? 'rest' : 'plain'}>
      <Stack>
        <p>{words.sentence(signal)}</p>
        {onPurpose !== null && (
          <TakeBack id={onPurpose.id} label={t('takeBack')}>
            {t('onPurpose', { day: formatMonthDay(onPurpose.until, language) })}
          </TakeBack>
        )}
        {speaks && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason.what}>{words.reason(reason)}</li>
            ))}
          </ul>
        )}
        {advice !== null && data !== 'learning' && <Suggestion advice={advice} today={signal.today} />}
        {(level === 'low' || level === 'high') && <SupportLink />}
        <Stack gap="small">
          {quietPeople.length > 0 && <QuietPeople people={quietPeople} />}
          <Fold label={t('why')}>
            <Stack gap="small">
              {words.basis(signal).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Stack>
          </Fold>
          {data !== 'learning' && <SaySomething signal={signal} />}
        </Stack>
      </Stack>
    </Card>
  )
}

type TakeBackProps = { readonly id: string; readonly label: string; readonly children: string }

/** What the person said before, with a way to take it back. */
const TakeBack = ({ id, label, children }: TakeBackProps) => {
  const takeBack = useWrite('signal.takeBack')
  return (
    <Stack gap="small">
      <p>{children}</p>
      <Row>
        <Button
          variant="plain"
          onClick={() => {
            takeBack.mutate({ id })
          }}
        >
          {label}
        </Button>
      </Row>
      {takeBack.isError && <Failure error={takeBack.error} />}
    </Stack>
  )
}

type SuggestionProps = { readonly advice: NonNullable<Signal['advice']>; readonly today: string }

/** One suggestion, with somebody it could be and why it is made; it can be put aside for a week without a reason. */
const Suggestion = ({ advice: { kind, person }, today }: SuggestionProps) => {
  const { t } = useTranslation('signal')
  const answer = useSignalAnswer()
  const putAside = () => answer({ question: 'suggestion', answer: 'not-now', from: today, to: today }, t('notNowKept'))
  return (
    <Stack gap="small">
      <p>{t(`advice.${kind}`)}</p>
      {person !== null && (
        <p>
          {t('somebody')} <Link to={`/people/${person.id}/before`}>{person.name}</Link>
        </p>
      )}
      <Row>
        <Button variant="plain" onClick={() => void putAside()}>
          {t('notNow')}
        </Button>
      </Row>
      <Fold label={t('whyThis')}>
        <p>{t(`adviceWhy.${kind}`)}</p>
        {person !== null && <p>{t('somebodyWhy')}</p>}
      </Fold>
    </Stack>
  )
}

/** With whom it has become quiet: names, and never an alarm. */
const QuietPeople = ({ people }: { readonly people: Signal['quietPeople'] }) => {
  const { t } = useTranslation('signal')
  return (
    <Fold label={t('quietPeople')}>
      <Stack gap="small">
        <ul>
          {people.map(({ id, name, silentDays }) => (
            <li key={id}>
              <Link to={`/people/${id}`}>{t('quietPerson', { name, days: silentDays })}</Link>
            </li>
          ))}
        </ul>
        <Quiet>{t('quietNote')}</Quiet>
      </Stack>
    </Fold>
  )
}

/** What may be said to the signal without having been asked. Each can be taken back. */
const SaySomething = ({ signal: { today, reasons } }: CardProps) => {
  const { t } = useTranslation('signal')
  const answer = useSignalAnswer()
  const days = { from: today, to: today }
  return (
    <Fold label={t('more')}>
      <Row>
        {reasons.some(({ what }) => what === 'contacts') && (
          <>
            <Button
              onClick={() => void answer({ question: 'watch', answer: 'on-purpose', ...days }, t('say.onPurposeKept'))}
            >
              {t('say.onPurpose')}
            </Button>
            <Button
              onClick={() => void answer({ question: 'new-usual', answer: 'yes', ...days }, t('say.newUsualKept'))}
            >
              {t('say.newUsual')}
            </Button>
          </>
        )}
        <Button onClick={() => void answer({ question: 'signal', answer: 'mute', ...days }, t('say.muteKept'))}>
          {t('say.mute')}
        </Button>
        <Link to="/settings">{t('say.sensitivity')}</Link>
      </Row>
    </Fold>
  )
}
