import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../../shared/domain/people/person.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Page, Row } from '../../../components/ui/page.tsx'
import { Failure, Notice } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { isComposing } from '../../../lib/ime.ts'
import { commandKey } from '../../../lib/keys.ts'
import { putBackDraft } from '../../../lib/open-drafts.ts'
import { useDraft } from '../../../lib/use-autosave.ts'
import { EntryFields } from './entry-fields.tsx'
import { type EntryForm, type EntryInput, type Original, readDraft } from './entry-form.ts'
import { useKeepEntry } from './use-keep-entry.ts'
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
  const place = useRef<HTMLDivElement>(null)
  const autosave = useDraft(draftKey, form, initial, (json) => {
    setForm(readDraft(json, initial) ?? initial)
  })
  const { errors, trouble, write, forget } = useKeepEntry({
    ...{ form, place, zone, original, keep, onKept },
    onKeeping: autosave.endWith,
  })

  const focusFirst = (selector: string) => place.current?.querySelector<HTMLElement>(selector)?.focus()
  // Written by hand at once: the first thing to fill in has the focus.
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[role=combobox], textarea')?.focus()
  }, [])
  useEffect(() => {
    if (trouble?.kind === 'future') focusFirst('[data-future] button')
  }, [trouble])

  const change = (part: Partial<EntryForm>) => {
    setForm((former) => ({ ...former, ...part }))
    forget()
  }

  const startAfresh = () => {
    const former = form
    setForm(initial)
    setIsRestored(false)
    forget()
    focusFirst('[role=combobox], textarea')
    say(t('draft.cleared'), () => putBackDraft(draftKey, JSON.stringify(former)))
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
                      forget()
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
