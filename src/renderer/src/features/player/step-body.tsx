import type { Step } from '../../../../shared/domain/exercises/exercise.ts'
import type { Run, StepAnswer } from '../../../../shared/domain/exercises/run.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { useLocalized } from '../../lib/words.ts'
import { ChecklistStep } from './steps/checklist-step.tsx'
import { MessageStep } from './steps/message-step.tsx'
import { PlanStep } from './steps/plan-step.tsx'
import { RatingStep } from './steps/rating-step.tsx'
import { TextStep } from './steps/text-step.tsx'
import { TimerStep } from './steps/timer-step.tsx'

type StepBodyProps = {
  readonly step: Step
  readonly steps: readonly Step[]
  readonly answers: Run['answers']
  readonly onAnswer: (answer: StepAnswer) => void
  /** The name that is being typed on a step that asks for somebody. */
  readonly person: {
    readonly typed: string
    readonly onType: (typed: string) => void
    readonly error: string | undefined
  }
}

/** What a step asks for, by its kind. Each keeps its answer through `onAnswer` as it changes. */
export const StepBody = ({ step, steps, answers, onAnswer, person }: StepBodyProps) => {
  const localized = useLocalized()
  const answer = answers[step.id] ?? {}
  const shared = { label: localized(step.text), answer, onAnswer }
  switch (step.kind) {
    case 'read':
    case 'do':
      return null
    case 'person':
      return (
        <PersonPicker
          label={shared.label}
          isLabelHidden
          isFirst
          chosen={answer.personIds ?? []}
          onChange={(personIds) => {
            onAnswer({ personIds })
          }}
          {...person}
        />
      )
    case 'message':
      return <MessageStep {...shared} templates={step.templates} personIds={chosenPeople(answers, steps)} />
    case 'checklist':
      return <ChecklistStep {...shared} items={step.items.map(localized)} />
    case 'timer':
      return <TimerStep {...shared} totalMs={step.seconds * 1000} />
    case 'text':
      return (
        <TextStep {...shared} placeholder={step.placeholder === undefined ? undefined : localized(step.placeholder)} />
      )
    case 'rating':
      return <RatingStep {...shared} moment={step.moment} before={ratingBefore(answers, steps)} />
    case 'plan':
      return <PlanStep {...shared} suggested={{ when: localized(step.when), then: localized(step.then) }} />
  }
}

/** Those who were chosen on a step of this run. */
const chosenPeople = (answers: Run['answers'], steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ kind, id }) => (kind === 'person' ? (answers[id]?.personIds ?? []) : []))

/** How hard it felt beforehand. */
const ratingBefore = (answers: Run['answers'], steps: readonly Step[]): number | undefined => {
  const before = steps.find((step) => step.kind === 'rating' && step.moment === 'before')
  return before === undefined ? undefined : answers[before.id]?.rating
}
