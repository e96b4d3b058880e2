import { Maximize2, Minimize2, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'

import { startTimer, timerState } from '../../../../shared/domain/exercises/timer.ts'
import {
  isRestKind,
  REST_MINUTES,
  type RestKind,
  type RestMinutes,
  USUAL_MINUTES,
} from '../../../../shared/domain/rest/rest.ts'
import { Button, IconButton } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Row } from '../../components/ui/page.tsx'
import { SupportLink } from '../../components/ui/support-link.tsx'
import { useClock, useNow } from '../../lib/now.ts'
import { useGuideKeys } from '../../lib/use-guide-keys.ts'
import { RestGuide } from './rest-guide.tsx'
import styles from './rest.module.css'
import { useFullScreen } from './use-full-screen.ts'

/** One rest, on a screen of its own. */
export const RestScreen = () => {
  const { kind } = useParams()
  // One rest after another begins afresh.
  return isRestKind(kind) ? <Rest key={kind} kind={kind} /> : <Navigate to="/rest" replace />
}

/** Chosen, gone through, and over. It can be left at any moment, without a word. */
const Rest = ({ kind }: { readonly kind: RestKind }) => {
  const { t } = useTranslation('rest')
  const navigate = useNavigate()
  const clock = useClock()
  const fullScreen = useFullScreen()
  const [minutes, setMinutes] = useState<RestMinutes>(USUAL_MINUTES[kind])
  // The end is an instant: a machine that slept meanwhile does not make the rest longer.
  const [timer, setTimer] = useState<Parameters<typeof timerState>[0]>({})
  const totalMs = minutes * 60_000
  const now = useNow(timer.endsAt !== undefined)
  const { phase, remainingMs } = timerState(timer, totalMs, now)
  const isChosen = phase === 'fresh' && timer.endsAt === undefined

  const heading = useRef<HTMLHeadingElement>(null)
  const place = isChosen ? 'choice' : phase === 'over' ? 'end' : 'guide'
  useEffect(() => {
    heading.current?.focus()
  }, [place])

  const begin = () => {
    setTimer(startTimer({}, totalMs, clock.now()))
  }
  const leave = () => {
    fullScreen.leave()
    void navigate('/')
  }
  useGuideKeys({
    onNext: () => {
      if (place !== 'guide') begin()
    },
    onLeave: leave,
  })

  return (
    <main className={styles['screen']}>
      <header className={styles['header']}>
        <SupportLink look="icon" />
        <IconButton
          label={t(fullScreen.isOn ? 'window' : 'fullScreen')}
          icon={fullScreen.isOn ? <Minimize2 /> : <Maximize2 />}
          onClick={fullScreen.toggle}
        />
        <IconButton label={t('leaveLabel')} icon={<X />} onClick={leave} />
      </header>
      <div className={styles['middle']}>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {t(`${kind}.title`)}
        </h1>
        {place === 'choice' && (
          <>
            <p className={styles['words']}>{t(`${kind}.line`)}</p>
            <Choice
              label={t('minutesLabel')}
              value={minutes}
              options={REST_MINUTES.map((value) => ({ value, label: t('minutes', { count: value }) }))}
              onChange={setMinutes}
            />
            <Row align="center">
              <Button variant="primary" onClick={begin}>
                {t('begin')}
              </Button>
              <Button variant="plain" onClick={() => void navigate('/rest')}>
                {t('toList')}
              </Button>
            </Row>
          </>
        )}
        {place === 'guide' && (
          <>
            <RestGuide kind={kind} elapsedMs={totalMs - remainingMs} totalMs={totalMs} />
            <p className={styles['left']}>{leftWords(remainingMs, t)}</p>
            <Row align="center">
              <Button variant="plain" onClick={leave}>
                {t('leave')}
              </Button>
            </Row>
          </>
        )}
        {place === 'end' && (
          <>
            <p className={styles['words']} role="status">
              {t(`${kind}.end`)}
            </p>
            <Row align="center">
              <Button variant="primary" onClick={leave}>
                {t('toToday')}
              </Button>
              <Button onClick={begin}>{t('again')}</Button>
              <Button variant="plain" onClick={() => void navigate('/rest')}>
                {t('toList')}
              </Button>
            </Row>
          </>
        )}
      </div>
    </main>
  )
}

/** Roughly: a rest is not watched by the second. */
const leftWords = (remainingMs: number, t: ReturnType<typeof useTranslation<'rest'>>['t']): string =>
  remainingMs < 30_000 ? t('left.soon') : t('left.minutes', { count: Math.round(remainingMs / 60_000) })
