import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../../shared/domain/people/person.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Page, Row } from '../../../components/ui/page.tsx'
import { Failure, Notice } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { isComposing } from '../../../lib/ime.ts'
import { commandKey } from '../../../lib/keys.ts'
import { useDraft } from '../../../lib/use-autosave.ts'
import { EntryFields } from './entry-fields.tsx'
import { type EntryForm, type EntryInput, type Original, toInput } from './entry-form.ts'
import type { EntryErrors } from './field-props.ts'
import styles from '../journal.module.css'

type EntryEditorProps = {
  readonly title: string
  readonly draftKey: string
  /** What the form begins with when nothing is half written. */
  readonly initial: EntryForm
  /** What was half written. */
  readonly draft: EntryForm | null
  /** Zone in which the time of the form is meant. */
  readonly zone: string
  readonly original?: Original
  readonly alsoKnown?: readonly Person[]
  readonly reflection?: string | undefined
  /** Keeps it; main puts the draft away with it. */
  readonly keep: (input: EntryInput) => Promise<JournalItem>
  readonly onKept: (item: JournalItem, form: EntryForm) => void
  readonly onLeave: () => void
}

type Trouble = { readonly kind: 'future' } | { readonly kind: 'other'; readonly thrown: unknown }

/** Where each field stands in what is sent. */
const PATHS = {
  who: 'interaction',
  when: 'epochMs',
  text: 'text',
  told: 'told',
  thanks: 'thanks',
  tags: 'tags',
} as const satisfies Record<keyof EntryErrors, string>
const FIELDS = Object.keys(PATHS) as readonly (keyof typeof PATHS)[]

/** Writes an entry, new or old. What is typed is a draft until it is kept. */
export const EntryEditor = ({
  title,
  draftKey,
  initial,
  draft,
  zone,
  original,
  alsoKnown = [],
  reflection,
  keep,
  onKept,
  onLeave,
}: EntryEditorProps) => {
  const { t } = useTranslation(['journal', 'common'])
  const say = useSay()
  const [form, setForm] = useState(draft ?? initial)
  const [isRestored, setIsRestored] = useState(draft !== null)
  const [errors, setErrors] = useState<EntryErrors>({})
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const autosave = useDraft(draftKey, form, initial)

  const focusFirst = (selector: string) => place.current?.querySelector<HTMLElement>(selector)?.focus()
  // Written by hand at once: the first thing to fill in has the focus.
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[role=combobox], textarea')?.focus()
  }, [])
  useEffect(() => {
    const field = FIELDS.find((each) => errors[each] !== undefined)
    if (field !== undefined) focusFirst(`[data-field=${field}] :is(input, textarea)`)
  }, [errors])
  useEffect(() => {
    if (trouble?.kind === 'future') focusFirst('[data-future] button')
  }, [trouble])

  const change = (part: Partial<EntryForm>) => {
    setForm((former) => ({ ...former, ...part }))
    setErrors({})
    setTrouble(null)
  }

  const refuse = (thrown: unknown) => {
    const { code, fields = [] } = errorOf(thrown)
    const reasonOf = (path: string) => {
      const reason = fields.find((field) => field.path.startsWith(path))?.reason
      return reason === undefined ? undefined : t(`common:fieldErrors.${reason}`)
    }
    if (code === 'in-the-future') {
      setTrouble({ kind: 'future' })
      return
    }
    const reasons = FIELDS.flatMap((field) => {
      const reason = field === 'text' && code === 'nothing-written' ? t('form.nothing') : reasonOf(PATHS[field])
      return reason === undefined ? [] : [[field, reason] as const]
    })
    if (reasons.length === 0) setTrouble({ kind: 'other', thrown })
    else setErrors(Object.fromEntries(reasons))
  }

  const isBusy = useRef(false)
  const write = async (isFutureMeant: boolean) => {
    if (isBusy.current) return
    setErrors({})
    setTrouble(null)
    const typedName = form.typedName.trim()
    if (form.isContact && typedName !== '') {
      setErrors({ who: t('form.typedName', { name: typedName }) })
      return
    }
    const input = toInput(form, zone, isFutureMeant, original)
    // A date without its time is empty for the form, and half filled in for the one who writes.
    const isHalfFilled =
      place.current?.querySelector<HTMLInputElement>('input[type=datetime-local]')?.validity.badInput === true
    if (input === null || isHalfFilled) {
      setErrors({ when: t('form.noTime') })
      return
    }
    isBusy.current = true
    try {
      const keeping = keep(input)
      autosave.endWith(
        keeping.then(
          () => true,
          () => false,
        ),
      )
      onKept(await keeping, form)
    } catch (thrown) {
      refuse(thrown)
    } finally {
      isBusy.current = false
    }
  }

  const startAfresh = () => {
    const former = form
    setForm(initial)
    setIsRestored(false)
    setErrors({})
    setTrouble(null)
    focusFirst('[role=combobox], textarea')
    say(t('draft.cleared'), async () => {
      await invoke('drafts.put', { key: draftKey, value: JSON.stringify(former) })
      setForm(former)
    })
  }

  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return
    event.preventDefault()
    void write(false)
  }

  const leave = () => {
    autosave.flush().then(onLeave, () => undefined)
  }

  return (
    <Page title={title}>
      <div ref={place} className={styles['editor']} onKeyDown={handleKey}>
        {isRestored && (
          <Notice
            action={
              <Button variant="plain" onClick={startAfresh}>
                {t('draft.afresh')}
              </Button>
            }
          >
            {t('draft.restored')}
          </Notice>
        )}
        <EntryFields
          form={form}
          onChange={change}
          errors={errors}
          alsoKnown={alsoKnown}
          reflection={reflection}
          isNew={original === undefined}
          here={zone}
        />
        {trouble?.kind === 'future' && (
          <div data-future="">
            <Notice
              tone="problem"
              action={
                <Row>
                  <Button onClick={() => void write(true)}>{t('future.keep')}</Button>
                  <Button
                    onClick={() => {
                      setTrouble(null)
                      focusFirst('input[type=datetime-local]')
                    }}
                  >
                    {t('future.change')}
                  </Button>
                </Row>
              }
            >
              {t('future.ask')}
            </Notice>
          </div>
        )}
        {trouble?.kind === 'other' && <Failure error={trouble.thrown} />}
        {autosave.hasFailed && trouble === null && <Notice tone="problem">{t('common:notSaved')}</Notice>}
        <div className={styles['keep']}>
          <Row>
            <Button variant="primary" onClick={() => void write(false)}>
              {t('write')}
            </Button>
            <Button onClick={leave}>{t('common:cancel')}</Button>
          </Row>
          <p className={styles['key']}>{t('form.keepKey', { key: commandKey })}</p>
        </div>
      </div>
    </Page>
  )
}
