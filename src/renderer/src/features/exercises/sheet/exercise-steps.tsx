import type { Step } from '../../../../../shared/domain/exercises/exercise.ts'
import { useLocalized } from '../../../lib/words.ts'
import styles from './exercise-steps.module.css'

/** What is done, one thing after the other. */
export const ExerciseSteps = ({ steps }: { readonly steps: readonly Step[] }) => {
  const localized = useLocalized()
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={step.id} className={styles['step']}>
          {localized(step.text)}
        </li>
      ))}
    </ol>
  )
}
