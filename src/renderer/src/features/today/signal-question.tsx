import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type AnsweredQuestion, SIGNAL_ANSWERS } from '../../../../shared/domain/signal/answers.ts'
import type { Input, Output } from '../../../../shared/ipc/contract.ts'
import { formatMonthDay } from '../../../../shared/time/format.ts'
import { useSignalAnswer } from '../../components/signal/use-signal-answer.ts'
import { Button } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Quiet, Row, Section, Stack } from '../../components/ui/page.tsx'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'

type Question = NonNullable<Output<'signal.get'>['question']>

/** The one thing that the app asks today: a tap answers it, and it may stay unanswered. Nothing where nothing is asked. */
export const SignalQuestion = () => {
  const { t } = useTranslation('signal')
  const [isAnswered, setIsAnswered] = useState(false)
  const { data } = useRead('signal.get', {})
  const question = data?.question ?? null
  if (data === undefined || (question === null && !isAnswered)) return null
  return (
    <Landing label={t('question.title')} on={question?.kind ?? 'answered'}>
      {question === null ? (
        <Quiet>{t('question.kept')}</Quiet>
      ) : (
        <Asked question={question} today={data.today} onAnswered={() => setIsAnswered(true)} />
      )}
    </Landing>
  )
}

type AskedProps = { readonly question: Question; readonly today: string; readonly onAnswered: () => void }

const Asked = ({ question, today, onAnswered }: AskedProps) => {
  const { t } = useTranslation('signal')
  const language = useLanguage()
  const answer = useSignalAnswer()
  const { kind } = question
  const span = kind === 'new-usual' ? { from: today, to: today } : { from: question.from, to: question.to }
  const days = { from: formatMonthDay(span.from, language), to: formatMonthDay(span.to, language) }
  const answers: readonly AnsweredQuestion['answer'][] = SIGNAL_ANSWERS[kind]

  const label = (each: AnsweredQuestion['answer']): string =>
    kind === 'holiday' && each === 'away' ? t('answer.awayThen') : t(`answer.${each as SpokenAnswer}`)
  const choose = async (each: AnsweredQuestion['answer']) => {
    // The answers are those of the question.
    const isKept = await answer({ question: kind, answer: each, ...span } as Input<'signal.answer'>, t('question.kept'))
    if (isKept) onAnswered()
  }
  return (
    <Section title={t('question.title')}>
      <Stack>
        <p>{t(`question.${kind === 'holiday' ? question.name : kind}`, days)}</p>
        <Row>
          {answers.map((each) => (
            <Button key={each} variant={each === 'skip' ? 'plain' : 'quiet'} onClick={() => void choose(each)}>
              {label(each)}
            </Button>
          ))}
        </Row>
        <Quiet>{t('question.note')}</Quiet>
      </Stack>
    </Section>
  )
}

/** Those that a question offers. */
type SpokenAnswer = Exclude<AnsweredQuestion['answer'], 'not-now' | 'mute' | 'support-shown'>
