import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { CONTACT_CHANNELS, type JournalItem } from '../../../../../shared/domain/journal/journal.ts'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { Button } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { TextArea, TextField } from '../../../components/ui/field.tsx'
import { Row } from '../../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../../components/ui/states.tsx'
import { invoke } from '../../../lib/client.ts'
import { isComposing } from '../../../lib/ime.ts'
import { useClock } from '../../../lib/now.ts'
import { useDraft } from '../../../lib/use-autosave.ts'
import { useFresh } from '../../../lib/use-fresh.ts'
import { emptyForm, type EntryForm, readDraft } from '../editor/entry-form.ts'
import { EnergyQuestion, MoodQuestion } from '../editor/questions.tsx'
import { useKeepEntry } from '../editor/use-keep-entry.ts'
import { answerByDigit, focusAfter } from './answer-by-digit.ts'
import { BeyondNotice } from './beyond-notice.tsx'
import { QUICK_LOG_DRAFT } from './quick-log-draft.ts'
import styles from './quick.module.css'

type QuickLogFormProps = {
  readonly onKept: (item: JournalItem, form: EntryForm) => void
  /** What is written so far is safe as a draft. */
  readonly onMore: () => void
  readonly onLeave: () => void
}

/** Who, how, how it felt, one line: fifteen seconds by keyboard. What was half written is there again. */
export const QuickLogForm = (props: QuickLogFormProps) => {
  const draft = useFresh('drafts.get', { key: QUICK_LOG_DRAFT })
  if (draft.isError) return <Failure error={draft.error} onRetry={() => void draft.refetch()} />
  if (draft.data === undefined) return <Loading />
  return <Form {...props} draft={draft.data.value === null ? null : readDraft(draft.data.value, emptyForm)} />
}

const Form = ({ draft, onKept, onMore, onLeave }: QuickLogFormProps & { readonly draft: EntryForm | null }) => {
  const { t } = useTranslation(['journal', 'common'])
  const clock = useClock()
  // What is written here is of a contact, also where the whole page began it as a note about the day.
  const [form, setForm] = useState<EntryForm>({ ...(draft ?? emptyForm), isContact: true })
  const [wasOfDay, setWasOfDay] = useState(draft?.isContact === false)
  const place = useRef<HTMLDivElement>(null)
  const autosave = useDraft(QUICK_LOG_DRAFT, form, emptyForm, (json) => {
    setForm({ ...(readDraft(json, emptyForm) ?? emptyForm), isContact: true })
  })
  const { errors, trouble, write, forget } = useKeepEntry({
    ...{ form, place, zone: clock.zone(), onKept },
    keep: (input) => invoke('journal.write', { ...input, runId: null, draftKey: QUICK_LOG_DRAFT }),
    onKeeping: autosave.endWith,
  })
  const change = (part: Partial<EntryForm>) => {
    setForm((former) => ({ ...former, ...part }))
    forget()
  }

  const changeText = (text: string) => {
    change({ text })
  }

  // Once somebody is chosen, the next question has the focus; the first one waits behind Shift + Tab.
  const chosen = useRef(form.personIds.length)
  useEffect(() => {
    if (form.personIds.length > chosen.current) focusAfter(place.current, 'who')
    chosen.current = form.personIds.length
  }, [form.personIds.length])

  const flushed = (then: () => void) => () => {
    autosave.flush().then(then, () => undefined)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void write(false)
    } else answerByDigit(event, place.current)
  }
  const isHiddenRefused = [errors.when, errors.told, errors.thanks, errors.tags].some((error) => error !== undefined)
  return (
    <div ref={place} className={styles['form']} onKeyDown={handleKey}>
      <BeyondNotice
        form={form}
        wasOfDay={wasOfDay}
        onChange={(next, isOfDay) => {
          setForm(next)
          setWasOfDay(isOfDay)
          forget()
          place.current?.querySelector<HTMLElement>('[role=combobox]')?.focus()
        }}
      />
      <div data-field="who">
        <PersonPicker
          label={t('form.who')}
          isFirst
          chosen={form.personIds}
          typed={form.typedName}
          error={errors.who}
          onChange={(personIds) => {
            change({ personIds })
          }}
          onType={(typedName) => {
            change({ typedName })
          }}
        />
      </div>
      <div data-question="">
        <Choice
          label={t('form.how')}
          value={form.channel}
          options={CONTACT_CHANNELS.map((value, index) => ({
            value,
            label: t(`common:channel.${value}`),
            icon: <span className={styles['digit']}>{index + 1}</span>,
          }))}
          onChange={(channel) => {
            change({ channel })
          }}
        />
      </div>
      <div data-question="">
        <MoodQuestion
          label={t('form.moodAfter')}
          value={form.moodAfter}
          onChange={(moodAfter) => {
            change({ moodAfter })
          }}
        />
      </div>
      <div data-question="">
        <EnergyQuestion
          value={form.energy}
          iconAt={(index) => <span className={styles['digit']}>{index + 1}</span>}
          onChange={(energy) => {
            change({ energy })
          }}
        />
      </div>
      <div data-question="" data-field="text">
        {form.text.includes('\n') ? (
          // The whole page was here: a field of one line would lose the others.
          <TextArea label={t('form.words')} error={errors.text} value={form.text} onChange={changeText} />
        ) : (
          <TextField
            label={t('form.words')}
            error={errors.text}
            value={form.text}
            onChange={changeText}
            onEnter={() => void write(false)}
          />
        )}
      </div>
      {isHiddenRefused && <Notice tone="problem">{t('quick.lookOver')}</Notice>}
      {trouble?.kind === 'future' && (
        <Notice tone="problem" action={<Button onClick={() => void write(true)}>{t('future.keep')}</Button>}>
          {t('future.ask')}
        </Notice>
      )}
      {trouble?.kind === 'other' && <Failure error={trouble.thrown} />}
      {autosave.hasFailed && trouble === null && <Notice tone="problem">{t('common:notSaved')}</Notice>}
      <Row>
        <Button variant="primary" onClick={() => void write(false)}>
          {t('write')}
        </Button>
        <Button onClick={flushed(onLeave)}>{t('quick.later')}</Button>
        <Button variant="plain" onClick={flushed(onMore)}>
          {t('quick.more')}
        </Button>
      </Row>
      <p className={styles['hint']}>{t('quick.hint')}</p>
    </div>
  )
}
