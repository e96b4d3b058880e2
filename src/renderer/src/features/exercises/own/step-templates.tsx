import { Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

import { type MessageTemplate, REGISTERS } from '../../../../../shared/domain/exercises/exercise.ts'
import { Button, IconButton } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { Row } from '../../../components/ui/page.tsx'
import { LocalizedField } from './localized-field.tsx'
import type { OwnErrors } from './own-errors.ts'
import { inBoth, type StepForm } from './own-form.ts'
import styles from './steps-editor.module.css'
import { useReasonWords } from './use-reason-words.ts'

type StepTemplatesProps = {
  readonly step: StepForm
  readonly errors: OwnErrors
  readonly place: string
  readonly onChange: (change: Partial<StepForm>) => void
}

/** Messages to choose from, each in its tone. */
export const StepTemplates = ({ step, errors, place, onChange }: StepTemplatesProps) => {
  const { t } = useTranslation('exercises')
  const reason = useReasonWords(errors)
  const group = useRef<HTMLDivElement>(null)
  const { templates } = step
  const set = (index: number, change: Partial<MessageTemplate>) => {
    onChange({ templates: templates.map((each, at) => (at === index ? { ...each, ...change } : each)) })
  }
  const focusText = (index: number) => {
    group.current?.querySelectorAll('textarea')[index]?.focus()
  }
  return (
    <div ref={group} className={styles['fields']}>
      {templates.map((template, index) => {
        const number = index + 1
        return (
          <div key={index} className={styles['template']}>
            <LocalizedField
              label={t('step.message.template', { number })}
              hint={t('step.message.hint')}
              isLong
              error={reason(`${place}.templates.${index}.text`)}
              value={template.text}
              onChange={(text) => {
                set(index, { text })
              }}
            />
            <Row align="between">
              <Choice
                label={t('step.message.register', { number })}
                isLabelHidden
                value={template.register}
                options={REGISTERS.map((value) => ({ value, label: t(`step.message.registers.${value}`) }))}
                onChange={(register) => {
                  set(index, { register })
                }}
              />
              {templates.length > 1 && (
                <IconButton
                  label={t('step.message.remove', { number })}
                  icon={<Trash2 />}
                  onClick={() => {
                    flushSync(() => {
                      onChange({ templates: templates.toSpliced(index, 1) })
                    })
                    focusText(Math.min(index, templates.length - 2))
                  }}
                />
              )}
            </Row>
          </div>
        )
      })}
      <Row>
        <Button
          variant="plain"
          icon={<Plus />}
          onClick={() => {
            flushSync(() => {
              onChange({ templates: [...templates, { register: 'plain', text: inBoth('') }] })
            })
            focusText(templates.length)
          }}
        >
          {t('step.message.add')}
        </Button>
      </Row>
    </div>
  )
}
