import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { CIRCLES, type PersonFields, REGISTERS } from '../../../../shared/domain/people/person.ts'
import type { Draft } from '../../components/drafted.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { TextArea, TextField } from '../../components/ui/field.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { isComposing } from '../../lib/ime.ts'
import { useRefusals } from '../../lib/use-refusals.ts'
import { MetOnField } from './met-on-field.tsx'
import styles from './people.module.css'
import { fieldsOfForm, type PersonForm as Form } from './person-form-state.ts'
import { useTypedReading } from './use-typed-reading.ts'

type PersonFormProps = {
  readonly draft: Draft<Form>
  /** Keeps it. */
  readonly keep: (fields: PersonFields) => Promise<unknown>
  readonly onLeave: () => void
}

/** Who somebody is: name and circle, and what else one would like to write down. */
export const PersonForm = ({ draft, keep, onLeave }: PersonFormProps) => {
  const { t } = useTranslation(['people', 'common'])
  const refusals = useRefusals()
  const { form } = draft
  const place = useRef<HTMLDivElement>(null)
  const [thrown, setThrown] = useState<unknown>(null)
  const [isDateWrong, setIsDateWrong] = useState(false)
  const change = (part: Partial<Form>) => {
    draft.change(part)
    setThrown(null)
    setIsDateWrong(false)
  }
  const reading = useTypedReading(form, change)
  const { of, isOther } = refusals(thrown)
  const isBusy = useRef(false)

  useEffect(() => {
    place.current?.querySelector('input')?.focus()
  }, [])
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [thrown, isDateWrong])

  const write = async () => {
    const fields = fieldsOfForm(form)
    setThrown(null)
    setIsDateWrong(fields === null)
    if (fields === null || isBusy.current) return
    isBusy.current = true
    try {
      await draft.keep(() => keep(fields))
    } catch (failure) {
      setThrown(failure)
    } finally {
      isBusy.current = false
    }
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return
    event.preventDefault()
    void write()
  }

  return (
    <div ref={place} className={styles['form']} onKeyDown={onKey}>
      <TextField
        label={t('form.name')}
        hint={t('form.nameNote')}
        value={form.name}
        error={of('name')}
        onChange={reading.onName}
        onCompositionStart={reading.onCompositionStart}
        onCompositionUpdate={reading.onCompositionUpdate}
        onCompositionEnd={reading.onCompositionEnd}
        onEnter={() => void write()}
      />
      <TextField
        label={t('form.reading')}
        hint={t('form.readingNote')}
        value={form.reading}
        error={of('reading')}
        onChange={(value) => {
          change({ reading: value })
        }}
        onEnter={() => void write()}
      />
      <Choice
        label={t('form.circle')}
        value={form.circle}
        options={CIRCLES.map((circle) => ({ value: circle, label: t(`common:circle.${circle}`) }))}
        onChange={(circle) => {
          change({ circle })
        }}
      />
      <More form={form} change={change} of={of} isDateWrong={isDateWrong} onEnter={() => void write()} />
      {isOther && <Failure error={thrown} />}
      <Row>
        <Button variant="primary" onClick={() => void write()}>
          {t('form.keep')}
        </Button>
        <Button
          onClick={() => {
            draft.flush().then(onLeave, () => undefined)
          }}
        >
          {t('common:cancel')}
        </Button>
      </Row>
    </div>
  )
}

type MoreProps = {
  readonly form: Form
  readonly change: (part: Partial<Form>) => void
  readonly of: (path: string) => string | undefined
  readonly isDateWrong: boolean
  readonly onEnter: () => void
}

const LINES = ['nickname', 'affiliation', 'role'] as const
const TEXTS = ['strengths', 'metHow'] as const

const More = ({ form, change, of, isDateWrong, onEnter }: MoreProps) => {
  const { t } = useTranslation('people')
  const isFilled = [...LINES, ...TEXTS, 'metYear' as const].some((key) => form[key] !== '') || form.register !== null
  const [isOpen, setIsOpen] = useState(isFilled)
  const isRefused = isDateWrong || [...LINES, ...TEXTS, 'metOn'].some((path) => of(path) !== undefined)
  return (
    <Fold label={t('form.more')} isOpen={isOpen || isRefused} onToggle={setIsOpen}>
      <div className={`${styles['form']} ${styles['more']}`}>
        {LINES.map((key) => (
          <TextField
            key={key}
            label={t(`form.${key}`)}
            value={form[key]}
            error={of(key)}
            onChange={(value) => {
              change({ [key]: value })
            }}
            onEnter={onEnter}
          />
        ))}
        {TEXTS.map((key) => (
          <TextArea
            key={key}
            label={t(`form.${key}`)}
            rows={2}
            value={form[key]}
            error={of(key)}
            onChange={(value) => {
              change({ [key]: value })
            }}
          />
        ))}
        <MetOnField
          year={form.metYear}
          month={form.metMonth}
          day={form.metDay}
          error={isDateWrong ? t('form.metOnWrong') : of('metOn')}
          onChange={change}
        />
        <Choice
          label={t('form.register')}
          value={form.register ?? 'unsaid'}
          options={(['unsaid', ...REGISTERS] as const).map((value) => ({ value, label: t(`form.registers.${value}`) }))}
          onChange={(value) => {
            change({ register: value === 'unsaid' ? null : value })
          }}
        />
      </div>
    </Fold>
  )
}
