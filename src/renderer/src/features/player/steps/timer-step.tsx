import { Pause, Play, RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import { pauseTimer, startTimer, timerState } from '../../../../../shared/domain/exercises/timer.ts'
import { Button } from '../../../components/ui/button.tsx'
import { useClock, useNow } from '../../../lib/now.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

type TimerStepProps = StepProps & { readonly totalMs: number }

/** A stretch of time, without a sound: its end is only a change of words. */
export const TimerStep = ({ label, answer, onAnswer, totalMs }: TimerStepProps) => {
  const { t } = useTranslation('player')
  const clock = useClock()
  const now = useNow(answer.endsAt !== undefined)
  const { phase, remainingMs } = timerState(answer, totalMs, now)
  const seconds = Math.ceil(remainingMs / 1000)
  const parts = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }

  const press = () => {
    onAnswer(phase === 'running' ? pauseTimer(answer, totalMs, clock.now()) : startTimer(answer, totalMs, clock.now()))
  }

  return (
    <div className={styles['timer']}>
      <p
        role="timer"
        aria-label={`${label} ${t('timer.left', parts)}`}
        className={`${styles['time']} numbers`}
        data-phase={phase}
      >
        {parts.minutes}:{String(parts.seconds).padStart(2, '0')}
      </p>
      <p className={styles['words']} role="status">
        {phase === 'running' ? t('timer.running') : phase === 'over' ? t('timer.over') : ''}
      </p>
      <Button onClick={press} icon={phase === 'running' ? <Pause /> : phase === 'over' ? <RotateCcw /> : <Play />}>
        {t(`timer.press.${phase}`)}
      </Button>
    </div>
  )
}
