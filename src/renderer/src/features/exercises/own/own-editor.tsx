import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../components/ui/button.tsx'
import { Page, Quiet, Row } from '../../../components/ui/page.tsx'
import { Failure, Notice } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { isComposing } from '../../../lib/ime.ts'
import { putBackDraft } from '../../../lib/open-drafts.ts'
import { useDraft } from '../../../lib/use-autosave.ts'
import { readOwnDraft } from './own-draft.ts'
import styles from './own-editor.module.css'
import { errorsOf, noErrors, type OwnErrors, withoutErrorsAt } from './own-errors.ts'
import { OwnFields } from './own-fields.tsx'
import { type OwnForm, type OwnInput, type StepForm, toInput } from './own-form.ts'
import { StepsPreview } from './steps-preview.tsx'
import type { ChangeSteps } from './steps-editor.tsx'

type OwnEditorProps = {
  readonly title: string
  readonly draftKey: string
  /** What the form begins with when nothing is half written. */
  readonly initial: OwnForm
  /** What was half written. */
  readonly draft: OwnForm | null
  readonly keep: (exercise: OwnInput) => Promise<{ readonly id: string }>
  readonly onKept: (id: string, form: OwnForm) => void
  readonly onLeave: () => void
}

/** Writes an exercise, new or old. What is typed is a draft until it is kept. */
export const OwnEditor = ({ title, draftKey, initial, draft, keep, onKept, onLeave }: OwnEditorProps) => {
  const { t } = useTranslation(['exercises', 'common'])
  const say = useSay()
  const [form, setForm] = useState(draft ?? initial)
  const [isRestored, setIsRestored] = useState(draft !== null)
  /** Another number says that the form begins anew. */
  const [edition, setEdition] = useState(0)
  const [errors, setErrors] = useState<OwnErrors>(noErrors)
  const [failure, setFailure] = useState<unknown>(null)
  const [isPreview, setIsPreview] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const isBusy = useRef(false)

  const show = (next: OwnForm) => {
    setForm(next)
    setEdition((count) => count + 1)
  }
  const autosave = useDraft(draftKey, form, initial, (json) => {
    show(readOwnDraft(json) ?? initial)
  })

  const [refusal, setRefusal] = useState<{ readonly thrown: unknown } | null>(null)
  useEffect(() => {
    if (refusal === null) return
    const first = place.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid=true] button')
    // What has no field of its own is said as a whole.
    if (first instanceof HTMLElement) first.focus()
    else setFailure(refusal.thrown)
  }, [refusal])

  const change = (part: Partial<OwnForm>) => {
    setForm((former) => ({ ...former, ...part }))
    setErrors((former) =>
      withoutErrorsAt(
        former,
        Object.keys(part).map((key) => (key === 'smallerMinutes' ? 'smaller.minutes' : key)),
      ),
    )
    setFailure(null)
  }
  const changing =
    (key: 'steps' | 'smallerSteps', where: string): ChangeSteps =>
    (apply) => {
      setForm((former) => ({ ...former, [key]: apply(former[key]) }))
      setErrors((former) => withoutErrorsAt(former, changedPlaces(form[key], apply(form[key]), where)))
      setFailure(null)
    }

  const save = async () => {
    if (isBusy.current) return
    isBusy.current = true
    setFailure(null)
    setErrors(noErrors)
    try {
      const keeping = keep(toInput(form))
      autosave.endWith(
        keeping.then(
          () => true,
          () => false,
        ),
      )
      const { id } = await keeping
      // It is safe where it belongs; a draft that stays would only be offered once more.
      await invoke('drafts.discard', { key: draftKey }).catch(() => undefined)
      onKept(id, form)
    } catch (thrown) {
      const refused = errorsOf(errorOf(thrown).fields ?? [], form)
      if (refused.size === 0) setFailure(thrown)
      else {
        setErrors(refused)
        setRefusal({ thrown })
      }
    } finally {
      isBusy.current = false
    }
  }

  const startAfresh = () => {
    const former = form
    show(initial)
    setIsRestored(false)
    setErrors(noErrors)
    setFailure(null)
    say(t('editor.cleared'), () => putBackDraft(draftKey, JSON.stringify(former)))
  }
  useEffect(() => {
    if (edition > 0) place.current?.querySelector('input')?.focus()
  }, [edition])

  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return
    event.preventDefault()
    void save()
  }
  const leave = () => {
    autosave.flush().then(onLeave, () => undefined)
  }

  return (
    <Page title={title} lead={t('editor.both')}>
      <div ref={place} className={styles['editor']} onKeyDown={handleKey}>
        {isRestored && (
          <Notice
            action={
              <Button variant="plain" onClick={startAfresh}>
                {t('editor.afresh')}
              </Button>
            }
          >
            {t('editor.restored')}
          </Notice>
        )}
        <OwnFields
          key={edition}
          form={form}
          errors={errors}
          onChange={change}
          onSteps={changing('steps', 'steps')}
          onSmallerSteps={changing('smallerSteps', 'smaller.steps')}
        />
        {failure !== null && <Failure error={failure} />}
        {autosave.hasFailed && failure === null && <Notice tone="problem">{t('common:notSaved')}</Notice>}
        <div className={styles['keep']}>
          {errors.size > 0 && <Quiet>{t('editor.refused', { count: errors.size })}</Quiet>}
          <Row>
            <Button variant="primary" onClick={() => void save()}>
              {t('editor.keep')}
            </Button>
            <Button
              onClick={() => {
                setIsPreview(true)
              }}
            >
              {t('editor.preview')}
            </Button>
            <Button variant="plain" onClick={leave}>
              {t('common:cancel')}
            </Button>
          </Row>
        </div>
        <StepsPreview
          form={form}
          isOpen={isPreview}
          onClose={() => {
            setIsPreview(false)
          }}
        />
      </div>
    </Page>
  )
}

/** Where steps differ: the words about those fields are settled; moving a step changes nothing in it. */
const changedPlaces = (former: readonly StepForm[], next: readonly StepForm[], where: string): readonly string[] => {
  const fields = next.flatMap((step) => {
    const old = former.find(({ id }) => id === step.id)
    if (old === undefined || old === step) return []
    return (Object.keys(step) as (keyof StepForm)[])
      .filter((key) => step[key] !== old[key])
      .map((key) => `${where}.${step.id}.${key === 'minutes' ? 'seconds' : key}`)
  })
  // Each place below `where` is its own; this one is about there being none.
  return next.length > former.length ? [...fields, ...(former.length === 0 ? [where] : [])] : fields
}
