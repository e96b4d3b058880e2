import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Exercise } from '../../../../shared/domain/exercises/exercise.ts'
import { Button } from '../../components/ui/button.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useLocalized } from '../../lib/words.ts'
import styles from './player.module.css'
import { Sentences } from './sentences.tsx'
import { useGuideKeys } from '../../lib/use-guide-keys.ts'
import type { RunState } from './use-run.ts'

type EndScreenProps = { readonly runId: string; readonly state: RunState; readonly exercise: Exercise }

/** The end of a run: a calm sentence, a question to notice something by, and a place to write it. */
export const EndScreen = ({ runId, state, exercise }: EndScreenProps) => {
  const { t } = useTranslation('player')
  const localized = useLocalized()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<unknown>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.documentElement.scrollTop = 0
    heading.current?.focus()
  }, [])

  const write = () => void navigate(`/journal/write?run=${runId}`)
  const toToday = () => void navigate('/')
  const reopen = () => {
    state.reopen().catch(setFailure)
  }
  useGuideKeys({ onNext: write, onLeave: toToday, onBack: reopen })

  return (
    <main className={styles['player']}>
      <progress className={styles['progress']} value={1} max={1} aria-label={t('end.progress')} />
      <header className={styles['header']}>
        <p className={styles['title']}>{localized(exercise.title)}</p>
      </header>
      <div className={`${styles['step']} ${styles['end']}`}>
        <h1 ref={heading} tabIndex={-1} className={styles['closing']}>
          <Sentences text={t('end.closing')} />
        </h1>
        <p className={styles['text']}>
          <Sentences text={localized(exercise.reflection)} />
        </p>
        {failure !== null && <Failure error={failure} />}
        <div data-offers="" className={styles['onward']}>
          <Button variant="primary" onClick={write}>
            {t('end.write')}
          </Button>
          <Button onClick={toToday}>{t('end.done')}</Button>
        </div>
      </div>
      <footer className={styles['footer']}>
        <div className={styles['aside']}>
          <Button variant="plain" onClick={reopen}>
            {t('end.back')}
          </Button>
        </div>
      </footer>
    </main>
  )
}
