import { Plus } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../components/ui/button.tsx'
import { Row } from '../../../components/ui/page.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { isComposing } from '../../../lib/ime.ts'
import { hasErrorAt, type OwnErrors } from './own-errors.ts'
import { blankStep, type StepForm } from './own-form.ts'
import { StepCard } from './step-card.tsx'
import styles from './steps-editor.module.css'

/** Changes the steps as they are when the change is made: a way back may come later. */
export type ChangeSteps = (change: (former: readonly StepForm[]) => readonly StepForm[]) => void

type StepsEditorProps = {
  readonly label: string
  readonly steps: readonly StepForm[]
  readonly onChange: ChangeSteps
  readonly newId: () => string
  readonly errors: OwnErrors
  /** Where the steps stand among the errors. */
  readonly place: 'steps' | 'smaller.steps'
  /** Said where there is no step. */
  readonly error: string | undefined
}

/** Steps to add, to write, to move and to take out; one of them open at a time. */
export const StepsEditor = ({ label, steps, onChange, newId, errors, place, error }: StepsEditorProps) => {
  const { t } = useTranslation('exercises')
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const [openId, setOpenId] = useState(steps.length === 1 ? (steps[0]?.id ?? null) : null)
  const [moved, setMoved] = useState('')

  const focusIn = (index: number, selector: string) => {
    list.current?.querySelectorAll('[data-step]')[index]?.querySelector<HTMLElement>(selector)?.focus()
  }
  const move = (index: number, by: 1 | -1) => {
    const to = index + by
    if (to < 0 || to >= steps.length) return
    const focused = document.activeElement
    flushSync(() => {
      onChange((former) => swapped(former, index, to))
      setMoved(t('step.moved', { number: to + 1 }))
    })
    // A node that is moved in the page loses the focus.
    if (focused instanceof HTMLElement) focused.focus()
  }
  const remove = (index: number) => {
    const gone = steps[index]
    if (gone === undefined) return
    flushSync(() => {
      onChange((former) => former.filter(({ id }) => id !== gone.id))
    })
    if (steps.length > 1) focusIn(Math.min(index, steps.length - 2), '[data-open]')
    else list.current?.querySelector<HTMLElement>('[data-add] button')?.focus()
    say(t('step.removed'), () => {
      onChange((former) => former.toSpliced(index, 0, gone))
      return Promise.resolve()
    })
  }
  const add = () => {
    const id = newId()
    flushSync(() => {
      onChange((former) => [...former, blankStep(id)])
      setOpenId(id)
    })
    focusIn(steps.length, 'select')
  }
  const onKey = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || isComposing(event)) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <div ref={list} className={styles['editor']} role="group" aria-label={label}>
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <StepCard
            key={step.id}
            step={step}
            number={index + 1}
            isFirst={index === 0}
            isLast={index === steps.length - 1}
            isOpen={openId === step.id || hasErrorAt(errors, `${place}.${step.id}`)}
            errors={errors}
            place={`${place}.${step.id}`}
            onToggle={() => {
              setOpenId(openId === step.id ? null : step.id)
            }}
            onChange={(change) => {
              onChange((former) => former.map((each) => (each.id === step.id ? { ...each, ...change } : each)))
            }}
            onMove={(by) => {
              move(index, by)
            }}
            onRemove={() => {
              remove(index)
            }}
            onKeyDown={(event) => {
              onKey(event, index)
            }}
          />
        ))}
      </ol>
      <p className={styles['error']} role="alert">
        {error}
      </p>
      <div data-add="" data-invalid={error !== undefined}>
        <Row>
          <Button icon={<Plus />} onClick={add}>
            {t('step.add')}
          </Button>
          {steps.length > 1 && <span className={styles['keys']}>{t('step.keys')}</span>}
        </Row>
      </div>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
    </div>
  )
}

const swapped = (steps: readonly StepForm[], one: number, other: number): readonly StepForm[] =>
  steps.map((step, index) => (index === one ? steps[other] : index === other ? steps[one] : undefined) ?? step)
