import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'

import type { JournalItem } from '../../../../../shared/domain/journal/journal.ts'
import { prefillFromRun } from '../../../../../shared/domain/journal/prefill.ts'
import type { LocalDay } from '../../../../../shared/time/day.ts'
import { Page } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { useClock } from '../../../lib/now.ts'
import { putBackDraft } from '../../../lib/open-drafts.ts'
import { useRead } from '../../../lib/query.ts'
import { useFresh } from '../../../lib/use-fresh.ts'
import { useLocalized } from '../../../lib/words.ts'
import { QUICK_LOG_DRAFT } from '../quick/quick-log-draft.ts'
import { EntryEditor } from './entry-editor.tsx'
import { emptyForm, type EntryForm, formFromPrefill, readDraft } from './entry-form.ts'

/** Writes something down: by itself, after an exercise (`?run=`), of a contact with somebody (`?person=`), or of another day (`?day=`). */
export const WritePage = () => {
  const { t } = useTranslation('journal')
  const localized = useLocalized()
  const navigate = useNavigate()
  const clock = useClock()
  const say = useSay()
  const [parameters] = useSearchParams()
  const runId = parameters.get('run')
  const personId = parameters.get('person')
  const day = dayIn(parameters)
  const alone = personId === null ? `write${day === null ? '' : `-on:${day}`}` : `write-to:${personId}`
  // What the quick log has already.
  const given = parameters.get('draft') === QUICK_LOG_DRAFT ? QUICK_LOG_DRAFT : alone
  const draftKey = runId === null ? given : `write:${runId}`

  const draft = useFresh('drafts.get', { key: draftKey })
  const run = useFresh('runs.get', { id: runId ?? '' }, { enabled: runId !== null })
  const exerciseId = run.data?.exerciseId
  const exercise = useRead('exercises.get', { id: exerciseId ?? '' }, { enabled: exerciseId !== undefined })

  if (draft.isError) {
    return (
      <Page title={t('write')}>
        <Failure error={draft.error} onRetry={() => void draft.refetch()} />
      </Page>
    )
  }
  // A run that is not there any more is no reason not to write.
  const isRunKnown = runId === null || run.isError || exercise.isError || exercise.data !== undefined
  if (draft.data === undefined || !isRunKnown) {
    return (
      <Page title={t('write')}>
        <Loading />
      </Page>
    )
  }

  const initial =
    run.data === undefined || exercise.data === undefined
      ? { ...emptyForm, personIds: personId === null ? [] : [personId], when: day === null ? '' : `${day}T12:00` }
      : formFromPrefill(prefillFromRun(exercise.data, run.data), exercise.data.id)
  const saved = draft.data.value === null ? null : readDraft(draft.data.value, initial)

  const onKept = (item: JournalItem, form: EntryForm) => {
    void navigate('/journal', { state: { kept: item.id } })
    say(t('kept'), () =>
      // The words go back to the page that they came from.
      putBackDraft(draftKey, JSON.stringify(form), () =>
        invoke('journal.takeBack', { id: item.id, revision: item.revision }),
      ),
    )
  }

  return (
    <EntryEditor
      key={draftKey}
      title={t('write')}
      draftKey={draftKey}
      initial={initial}
      draft={saved}
      zone={clock.zone()}
      reflection={exercise.data === undefined ? undefined : localized(exercise.data.reflection)}
      keep={(input) => invoke('journal.write', { ...input, runId: run.data?.id ?? null, draftKey })}
      onKept={onKept}
      onLeave={() => {
        void navigate('/journal')
        say(t('putAside'))
      }}
    />
  )
}

const dayIn = (parameters: URLSearchParams): LocalDay | null =>
  /^\d{4}-\d{2}-\d{2}$/.exec(parameters.get('day') ?? '')?.[0] ?? null
