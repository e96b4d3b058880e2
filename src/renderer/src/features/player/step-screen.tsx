import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Exercise, Step } from '../../../../shared/domain/exercises/exercise.ts'
import { Button, IconButton } from '../../components/ui/button.tsx'
import { Failure, Notice } from '../../components/ui/states.tsx'
import { SupportLink } from '../../components/ui/support-link.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useLocalized } from '../../lib/words.ts'
import { PlanButton } from './plan-button.tsx'
import styles from './player.module.css'
import { Sentences } from './sentences.tsx'
import { StepBody } from './step-body.tsx'
import { useGuideKeys } from '../../lib/use-guide-keys.ts'
import type { RunState } from './use-run.ts'

/** On these the hands are on a field at once; on the others the words come first. */
const BEGINS_IN_FIELD: ReadonlySet<Step['kind']> = new Set(['person', 'text', 'plan'])

type StepScreenProps = { readonly runId: string; readonly state: RunState; readonly exercise: Exercise }

export const StepScreen = ({ runId, state, exercise }: StepScreenProps) => {
  const { t } = useTranslation(['player', 'common'])
  const localized = useLocalized()
  const say = useSay()
  const navigate = useNavigate()
  const { step, index, steps, answers } = state
  const isLast = index === steps.length - 1
  const [failure, setFailure] = useState<unknown>(null)
  const [typedName, setTypedName] = useState('')
  const [isNameAsked, setIsNameAsked] = useState(false)

  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.documentElement.scrollTop = 0
    if (!BEGINS_IN_FIELD.has(step.kind)) heading.current?.focus()
  }, [step.kind])

  /** What goes wrong is shown on this screen, where everything typed still stands. */
  const attempt = (work: () => Promise<unknown>, then?: () => void) => {
    setFailure(null)
    work().then(then, setFailure)
  }
  const leaveSaying = (words: string, undo?: () => Promise<unknown>) => {
    attempt(state.flush, () => {
      void navigate('/')
      say(words, undo)
    })
  }
  const putDown = () => {
    attempt(state.leave, () => {
      void navigate('/')
      say(t('putDown'), () => invoke('runs.reopen', { id: runId }))
    })
  }
  /** False when there is something to look at before going on. */
  const settle = (): boolean => {
    if (typedName.trim() !== '' && !isNameAsked) {
      setIsNameAsked(true)
      return false
    }
    if (step.kind === 'plan' && answers[step.id] === undefined) {
      // A plan that is left as it was suggested is the plan. It stands before it is saved.
      flushSync(() => {
        state.answer({ when: localized(step.when), then: localized(step.then) })
      })
    }
    return true
  }
  const onForward = () => {
    if (!isLast && settle()) state.goTo(index + 1)
  }
  const onNext = () => {
    if (!isLast) onForward()
    else if (settle()) attempt(state.finish)
  }
  const onBack = () => {
    if (index > 0) state.goTo(index - 1)
  }
  const onLeave = () => {
    leaveSaying(t('kept'))
  }
  useGuideKeys({ onNext, onForward, onBack, onLeave })

  const spoken = t('progress', { step: index + 1, total: steps.length })
  return (
    <main className={styles['player']}>
      <progress className={styles['progress']} value={index + 1} max={steps.length} aria-label={spoken} />
      <header className={styles['header']}>
        <h1 className={styles['title']}>{localized(exercise.title)}</h1>
        <p className={`${styles['count']} numbers`} aria-hidden="true">
          {index + 1} / {steps.length}
        </p>
        <SupportLink look="icon" />
        <IconButton label={t('leave')} icon={<X />} onClick={onLeave} />
      </header>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>

      <div className={styles['step']}>
        <h2 ref={heading} tabIndex={-1} className={styles['text']}>
          <Sentences text={localized(step.text)} />
        </h2>
        {step.hint !== undefined && (
          <p className={styles['hint']}>
            <Sentences text={localized(step.hint)} />
          </p>
        )}
        {index === 0 && exercise.safety !== undefined && (
          <div role="note" aria-label={t('safety')} className={styles['safety']}>
            <p className={styles['before']} aria-hidden="true">
              {t('safety')}
            </p>
            <p>
              <Sentences text={localized(exercise.safety)} />
            </p>
          </div>
        )}
        <div data-offers="" className={styles['offers']}>
          <StepBody
            step={step}
            steps={steps}
            answers={answers}
            onAnswer={state.answer}
            person={{
              typed: typedName,
              onType: setTypedName,
              error:
                isNameAsked && typedName.trim() !== '' ? t('person.leftOver', { name: typedName.trim() }) : undefined,
            }}
          />
          <details className={styles['hard']}>
            <summary>{t('ifHard')}</summary>
            <p>
              <Sentences text={localized(exercise.ifHard)} />
            </p>
          </details>
        </div>
        {state.isUnsaved && failure === null && <Notice tone="problem">{t('common:notSaved')}</Notice>}
        {failure !== null && <Failure error={failure} />}
      </div>

      <footer className={styles['footer']}>
        <div className={styles['aside']}>
          <Button
            variant="plain"
            onClick={() => {
              attempt(() => state.resize(state.size === 'full' ? 'smaller' : 'full'))
            }}
          >
            {t(state.size === 'full' ? 'smaller' : 'full')}
          </Button>
          <Button variant="plain" onClick={putDown}>
            {t('notToday')}
          </Button>
        </div>
        <div className={styles['onward']}>
          {index > 0 && <Button onClick={onBack}>{t('common:back')}</Button>}
          {step.kind === 'do' && (
            <>
              <PlanButton
                exerciseId={exercise.id}
                size={state.size}
                onPlanned={(words, undo) => {
                  leaveSaying(words, undo)
                }}
              />
              <Button
                onClick={() => {
                  leaveSaying(t('laterKept'))
                }}
              >
                {t('later')}
              </Button>
            </>
          )}
          <Button variant="primary" onClick={onNext}>
            {step.kind === 'do' ? t('didIt') : isLast ? t('finish') : t('common:forward')}
          </Button>
        </div>
      </footer>
    </main>
  )
}
