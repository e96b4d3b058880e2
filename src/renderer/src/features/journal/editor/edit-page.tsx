import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'

import type { ToldKeep } from '../../../../../shared/domain/journal/entry.ts'
import { Page } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { useBack } from '../../../components/ui/way-back.tsx'
import { invoke } from '../../../lib/client.ts'
import { useFresh } from '../../../lib/use-fresh.ts'
import { EntryEditor } from './entry-editor.tsx'
import { formFromEntry, readDraft } from './entry-form.ts'

/** Changes an entry that is in the journal. */
export const EditPage = () => {
  const { t } = useTranslation('journal')
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const say = useSay()
  const back = useBack()
  const draftKey = `edit:${id}`
  const entry = useFresh('journal.get', { id })
  const draft = useFresh('drafts.get', { key: draftKey })
  const isKeptChanged = useRef(false)
  const error = entry.error ?? draft.error

  if (error !== null) {
    return (
      <Page title={t('editTitle')}>
        <Failure error={error} />
      </Page>
    )
  }
  if (entry.data === undefined || draft.data === undefined) {
    return (
      <Page title={t('editTitle')}>
        <Loading />
      </Page>
    )
  }

  const { at, interaction, revision } = entry.data.item
  const { told } = entry.data
  const initial = formFromEntry(entry.data)
  const original = { epochMs: at.epochMs, when: initial.when, zone: at.zone }

  return (
    <EntryEditor
      key={id}
      title={t('editTitle')}
      draftKey={draftKey}
      initial={initial}
      draft={draft.data.value === null ? null : readDraft(draft.data.value, initial)}
      zone={at.zone}
      original={original}
      alsoKnown={interaction?.people ?? []}
      keep={(input) => {
        isKeptChanged.current = keptOf(input.told) !== keptOf(told)
        return invoke('journal.edit', { ...input, id, draftKey })
      }}
      onKept={(item) => {
        void navigate(back?.to ?? '/journal', { state: back === null ? { kept: item.id } : back.state })
        const hasChanged = item.revision > revision || isKeptChanged.current
        const former = { revision, told: [...told] }
        say(
          t('changed'),
          hasChanged ? () => invoke('journal.takeBack', { id, revision: item.revision, former }) : undefined,
        )
      }}
      onLeave={() => {
        void navigate(back?.to ?? '/journal', { state: back?.state })
        say(t('putAside'))
      }}
    />
  )
}

/** What is kept of the told lines beside the entry, to compare. */
const keptOf = (told: readonly { readonly id: string | null; readonly keep?: ToldKeep | null | undefined }[]) =>
  JSON.stringify(told.map(({ id, keep }) => [id, keep ?? null]))
