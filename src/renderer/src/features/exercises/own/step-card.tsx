import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'

import { IconButton } from '../../../components/ui/button.tsx'
import { useLocalized } from '../../../lib/words.ts'
import type { OwnErrors } from './own-errors.ts'
import type { StepForm } from './own-form.ts'
import { StepFields } from './step-fields.tsx'
import { ICON_OF_KIND } from './step-kinds.ts'
import styles from './steps-editor.module.css'

type StepCardProps = {
  readonly step: StepForm
  readonly number: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isOpen: boolean
  readonly errors: OwnErrors
  readonly place: string
  readonly onToggle: () => void
  readonly onChange: (change: Partial<StepForm>) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One step of the list: a line that opens into its fields. */
export const StepCard = ({
  step,
  number,
  isFirst,
  isLast,
  isOpen,
  errors,
  place,
  onToggle,
  onChange,
  onMove,
  onRemove,
  onKeyDown,
}: StepCardProps) => {
  const { t } = useTranslation('exercises')
  const localized = useLocalized()
  const fieldsId = useId()
  const Icon = ICON_OF_KIND[step.kind]
  const kind = t(`step.kinds.${step.kind}`)
  const text = localized(step.text).trim()
  const isBlank = text === ''
  return (
    <li className={styles['step']} data-step="" data-open-step={isOpen} onKeyDown={onKeyDown}>
      <div className={styles['bar']}>
        <button
          type="button"
          className={styles['open']}
          data-open=""
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          onClick={onToggle}
        >
          <span className="visually-hidden">{t('step.one')}</span>{' '}
          <span className={`${styles['number']} numbers`}>{number}</span>{' '}
          <span className={styles['icon']}>
            <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
          </span>
          <span className={styles['words']}>
            <span className={styles['kind']}>{kind}</span>{' '}
            <span className={`${styles['excerpt']} ${isBlank ? styles['blank'] : ''}`}>
              {isBlank ? t('step.blank') : text}
            </span>
          </span>
        </button>
        <span className={styles['acts']}>
          <IconButton
            label={t('step.up', { number })}
            icon={<ArrowUp />}
            aria-disabled={isFirst}
            onClick={() => {
              onMove(-1)
            }}
          />
          <IconButton
            label={t('step.down', { number })}
            icon={<ArrowDown />}
            aria-disabled={isLast}
            onClick={() => {
              onMove(1)
            }}
          />
          <IconButton label={t('step.remove', { number })} icon={<Trash2 />} onClick={onRemove} />
        </span>
      </div>
      <div id={fieldsId} hidden={!isOpen}>
        {isOpen && <StepFields step={step} errors={errors} place={place} onChange={onChange} />}
      </div>
    </li>
  )
}
