import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useGuideKeys } from '../../lib/use-guide-keys.ts'
import { isEmptyStep, REVIEW_DRAFT, type ReviewDraft, type Step, STEPS } from './review-form.ts'
import styles from './review.module.css'
import { EnergyStep } from './steps/energy-step.tsx'
import { GoalsStep } from './steps/goals-step.tsx'
import { SignalStep } from './steps/signal-step.tsx'
import { WasStep } from './steps/was-step.tsx'
import { WhoStep } from './steps/who-step.tsx'
import { useComposedReview } from './use-composed-review.ts'

type StepProps = { readonly draft: ReviewDraft; readonly week: Output<'reviews.week'> }

const BODIES: Readonly<Record<Step, ComponentType<StepProps>>> = {
  was: WasStep,
  energy: EnergyStep,
  who: WhoStep,
  signal: SignalStep,
  goals: GoalsStep,
}

/** One of the five screens at a time, with the ways on, back and out. */
export const ReviewSteps = ({ draft, week, onTakenBack }: StepProps & { readonly onTakenBack: () => void }) => {
  const { t } = useTranslation(['review', 'common'])
  const navigate = useNavigate()
  const say = useSay()
  const [failure, setFailure] = useState<unknown>(null)
  const composed = useComposedReview(draft.form, week)
  const { form, change, keep, flush } = draft
  const { weekStart } = week
  const place = Math.max(0, Math.min(STEPS.length - 1, form.place))
  const step = STEPS[place] ?? 'was'
  const isLast = place === STEPS.length - 1
  const Body = BODIES[step]

  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [step])

  const goTo = (next: number) => {
    change({ place: next })
  }
  const finish = () => {
    setFailure(null)
    keep(() => invoke('reviews.finish', { weekStart, text: composed, tags: [t('tag')], draftKey: REVIEW_DRAFT })).then(
      () => {
        say(t('kept'), async () => {
          const words = JSON.stringify(form)
          await invoke('reviews.takeBack', { weekStart, draftKey: REVIEW_DRAFT, draft: words })
          onTakenBack()
        })
      },
      setFailure,
    )
  }
  /** Not by way of a hook: the screen is gone by the time that the answer comes. */
  const leave = (work: () => Promise<unknown>, words: string, undo?: () => Promise<unknown>) => {
    setFailure(null)
    flush()
      .then(work)
      .then(() => {
        void navigate('/')
        say(words, undo)
      }, setFailure)
  }
  const leaveOut = () => {
    leave(
      () => invoke('reviews.leaveOut', { weekStart }),
      t('wasLeftOut'),
      () => invoke('reviews.offerAgain', { weekStart }),
    )
  }
  const onForward = () => {
    if (!isLast) goTo(place + 1)
  }
  const onBack = () => {
    if (place > 0) goTo(place - 1)
  }
  useGuideKeys({
    onNext: isLast ? finish : onForward,
    onForward,
    onBack,
    onLeave: () => {
      leave(() => Promise.resolve(), t('putAside'))
    },
  })

  const spoken = t('place', { step: place + 1, total: STEPS.length })
  return (
    <section className={styles['screen']} aria-label={spoken}>
      <progress className={styles['progress']} value={place + 1} max={STEPS.length} aria-label={spoken} />
      <h2 ref={heading} tabIndex={-1}>
        {step === 'goals' ? t(`goals.${week.goals}`) : t(`${step}.title`)}
      </h2>
      <Body draft={draft} week={week} />
      {failure !== null && <Failure error={failure} />}
      <div className={styles['ways']}>
        <Button variant="plain" onClick={leaveOut}>
          {t('leaveOut')}
        </Button>
        <div className={styles['onward']}>
          {place > 0 && <Button onClick={onBack}>{t('common:back')}</Button>}
          <Button variant="primary" onClick={isLast ? finish : onForward}>
            {isLast ? t('finish') : isEmptyStep(form, step) ? t('skip') : t('common:forward')}
          </Button>
        </div>
      </div>
    </section>
  )
}
