import { useTranslation } from 'react-i18next'

import type { Step } from '../../../../../shared/domain/exercises/exercise.ts'
import { planSentence } from '../../../../../shared/domain/exercises/plan-sentence.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Dialog } from '../../../components/ui/dialog.tsx'
import { Quiet } from '../../../components/ui/page.tsx'
import { useLanguage, useLocalized } from '../../../lib/words.ts'
import { useDuration } from '../use-duration.ts'
import { type OwnForm, toSteps } from './own-form.ts'
import { ICON_OF_KIND } from './step-kinds.ts'
import styles from './steps-preview.module.css'

type StepsPreviewProps = { readonly form: OwnForm; readonly isOpen: boolean; readonly onClose: () => void }

/** The steps as they will be met, one under the other. */
export const StepsPreview = ({ form, isOpen, onClose }: StepsPreviewProps) => {
  const { t } = useTranslation(['exercises', 'common'])
  const localized = useLocalized()
  const title = localized(form.title).trim()
  return (
    <Dialog
      title={title === '' ? t('editor.preview') : title}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      {/* The reading begins here, not at the button at the end. */}
      <div ref={takeFocusFirst} tabIndex={-1}>
        <Quiet>{t('editor.previewNote')}</Quiet>
      </div>
      <PreviewSteps steps={toSteps(form.steps)} />
      <h3>{t('editor.smaller')}</h3>
      <PreviewSteps steps={toSteps(form.smallerSteps)} />
    </Dialog>
  )
}

/** React leaves the attribute out, by which a dialog knows where to begin. */
const takeFocusFirst = (element: HTMLElement | null) => {
  element?.setAttribute('autofocus', '')
}

const PreviewSteps = ({ steps }: { readonly steps: readonly Step[] }) => {
  const { t } = useTranslation('exercises')
  const localized = useLocalized()
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => {
        const Icon = ICON_OF_KIND[step.kind]
        const text = localized(step.text).trim()
        return (
          <li key={step.id} className={styles['step']}>
            <p className={styles['kind']}>
              <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
              {t(`step.kinds.${step.kind}`)}
            </p>
            <p className={text === '' ? styles['quiet'] : styles['text']}>{text === '' ? t('step.blank') : text}</p>
            {step.hint !== undefined && <p className={styles['quiet']}>{localized(step.hint)}</p>}
            <Detail step={step} />
          </li>
        )
      })}
    </ol>
  )
}

/** What the kind of a step brings along. */
const Detail = ({ step }: { readonly step: Step }) => {
  const localized = useLocalized()
  const language = useLanguage()
  const duration = useDuration()
  switch (step.kind) {
    case 'checklist':
      return (
        <ul className={styles['details']}>
          {step.items.map((item, index) => (
            <li key={index}>{localized(item)}</li>
          ))}
        </ul>
      )
    case 'message':
      return (
        <ul className={styles['details']}>
          {step.templates.map(({ text }, index) => (
            <li key={index}>{localized(text)}</li>
          ))}
        </ul>
      )
    case 'timer':
      return <p className={styles['quiet']}>{duration(Math.max(1, Math.round(step.seconds / 60)), 'full')}</p>
    case 'text':
      return step.placeholder === undefined ? null : <p className={styles['quiet']}>{localized(step.placeholder)}</p>
    case 'plan':
      return <p>{planSentence(localized(step.when), localized(step.then), language)}</p>
    case 'read':
    case 'person':
    case 'rating':
    case 'do':
      return null
  }
}
