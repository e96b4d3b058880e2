import { Check } from 'lucide-react'

import styles from './steps.module.css'
import type { StepProps } from './step-props.ts'

type ChecklistStepProps = StepProps & { readonly items: readonly string[] }

/** Things to tick. None has to be. */
export const ChecklistStep = ({ label, items, answer, onAnswer }: ChecklistStepProps) => {
  const checked = answer.checked ?? []
  return (
    <fieldset className={styles['checklist']}>
      <legend className="visually-hidden">{label}</legend>
      {items.map((item, index) => (
        <label key={index} className={styles['item']}>
          <input
            type="checkbox"
            className={styles['checkbox']}
            checked={checked.includes(index)}
            onChange={({ target }) => {
              onAnswer({
                checked: target.checked
                  ? [...checked, index].toSorted((a, b) => a - b)
                  : checked.filter((other) => other !== index),
              })
            }}
          />
          <span className={styles['tick']} aria-hidden="true">
            <Check size={18} strokeWidth={1.75} />
          </span>
          <span>{item}</span>
        </label>
      ))}
    </fieldset>
  )
}
