import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { invoke } from '../lib/client.ts'
import { putBackDraft } from '../lib/open-drafts.ts'
import { useDraft } from '../lib/use-autosave.ts'
import { useFresh } from '../lib/use-fresh.ts'
import { Button } from './ui/button.tsx'
import { Failure, Loading, Notice } from './ui/states.tsx'

/** A form's state: flat, of plain values. */
type Form = Readonly<Record<string, string | number | boolean | null>>

export type Draft<Value> = {
  readonly form: Value
  readonly change: (part: Partial<Value>) => void
  /** Does what keeps the form for good, and puts the draft away when that went well. */
  readonly keep: <Answer>(work: () => Promise<Answer>) => Promise<Answer>
  /** Puts the words back as a draft and takes back what was kept; see `putBackDraft`. */
  readonly putBack: (takeBack: () => Promise<unknown>) => Promise<void>
  /** Saves what is not saved yet; rejects when it could not be. */
  readonly flush: () => Promise<void>
}

type DraftedProps<Value> = {
  readonly draftKey: string
  /** What the form begins with when nothing is half written. */
  readonly initial: Value
  readonly children: (draft: Draft<Value>) => ReactNode
}

/** A form that is kept as a draft while it is filled in; what was half written is there again. */
export const Drafted = <Value extends Form>({ draftKey, initial, children }: DraftedProps<Value>) => {
  const saved = useFresh('drafts.get', { key: draftKey })
  if (saved.isError) return <Failure error={saved.error} onRetry={() => void saved.refetch()} />
  if (saved.data === undefined) return <Loading />
  return (
    <Ready key={draftKey} draftKey={draftKey} initial={initial} draft={readDraft(saved.data.value, initial)}>
      {children}
    </Ready>
  )
}

const Ready = <Value extends Form>({
  draftKey,
  initial: given,
  draft,
  children,
}: DraftedProps<Value> & { readonly draft: Value | null }) => {
  const { t } = useTranslation()
  // What is told of elsewhere meanwhile does not change the form under the hand.
  const [initial] = useState(given)
  const [form, setForm] = useState(draft ?? initial)
  const [isRestored, setIsRestored] = useState(draft !== null)
  const autosave = useDraft(draftKey, form, initial, (json) => {
    setForm(readDraft(json, initial) ?? initial)
  })
  return (
    <>
      {isRestored && (
        <Notice
          action={
            <Button
              variant="plain"
              onClick={() => {
                setForm(initial)
                setIsRestored(false)
              }}
            >
              {t('draft.afresh')}
            </Button>
          }
        >
          {t('draft.restored')}
        </Notice>
      )}
      {children({
        form,
        change: (part) => {
          setForm((former) => ({ ...former, ...part }))
        },
        keep: async (work) => {
          const keeping = work()
          autosave.endWith(
            keeping.then(
              () => true,
              () => false,
            ),
          )
          const answer = await keeping
          await invoke('drafts.discard', { key: draftKey })
          return answer
        },
        putBack: (takeBack) => putBackDraft(draftKey, JSON.stringify(form), takeBack),
        flush: autosave.flush,
      })}
      {autosave.hasFailed && <Notice tone="problem">{t('notSaved')}</Notice>}
    </>
  )
}

/** Reads a draft. A value of another kind than the form's own (an older version wrote it) is as in `initial`. */
const readDraft = <Value extends Form>(json: string | null, initial: Value): Value | null => {
  if (json === null) return null
  try {
    const read: unknown = JSON.parse(json)
    if (typeof read !== 'object' || read === null) return null
    const draft = read as Readonly<Record<string, unknown>>
    const fitting = Object.entries(initial).map(([key, value]) => {
      const drafted = draft[key]
      const isFitting = typeof drafted === typeof value || drafted === null || (value === null && drafted !== undefined)
      return [key, isFitting ? drafted : value]
    })
    return Object.fromEntries(fitting) as Value
  } catch {
    return null
  }
}
