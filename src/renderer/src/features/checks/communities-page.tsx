import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'

import { Page } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import { useFresh } from '../../lib/use-fresh.ts'
import { useLocalized } from '../../lib/words.ts'
import { useShortName } from './check-item.ts'
import { CommunityEditor } from './community-editor.tsx'
import { CommunityList } from './community-list.tsx'
import type { Question } from './community-words.ts'

/** `?note=<id>`: one sheet is open. */
const NOTE = 'note'

/** The worksheet on communities: all sheets side by side, or one of them to write on. */
export const CommunitiesPage = () => {
  const { t } = useTranslation('checks')
  const localized = useLocalized()
  const shortName = useShortName()
  const noteId = useSearchParams()[0].get(NOTE)
  const forms = useRead('checks.forms', {})
  if (forms.data === undefined) {
    return (
      <Page title={t('communities.title')} above={<WayBack to="/paths" label={t('toPaths')} />}>
        {forms.isError ? <Failure error={forms.error} onRetry={() => void forms.refetch()} /> : <Loading lines={5} />}
      </Page>
    )
  }
  const questions = forms.data.communities.map(({ id, text }) => ({
    id,
    text: localized(text),
    short: shortName(id, localized(text)),
  }))
  return noteId === null ? <List questions={questions} /> : <Sheet key={noteId} id={noteId} questions={questions} />
}

const List = ({ questions }: { readonly questions: readonly Question[] }) => {
  const { t } = useTranslation('checks')
  const notes = useRead('communities.list', {})
  return (
    <Page
      title={t('communities.title')}
      lead={t('communities.lead')}
      above={<WayBack to="/paths" label={t('toPaths')} />}
    >
      {notes.isPending && <Loading lines={5} />}
      {notes.isError && <Failure error={notes.error} onRetry={() => void notes.refetch()} />}
      {notes.data !== undefined && <CommunityList notes={notes.data} questions={questions} />}
    </Page>
  )
}

const Sheet = ({ id, questions }: { readonly id: string; readonly questions: readonly Question[] }) => {
  const { t } = useTranslation('checks')
  const notes = useFresh('communities.list', {})
  const note = notes.data?.find((each) => each.id === id)
  if (note !== undefined) return <CommunityEditor note={note} questions={questions} />
  return (
    <Page title={t('communities.title')} above={<WayBack to="/communities" label={t('communities.toList')} />}>
      {notes.isPending && <Loading lines={5} />}
      {notes.isError && <Failure error={notes.error} onRetry={() => void notes.refetch()} />}
      {notes.isSuccess && <Notice>{t('communities.notFound')}</Notice>}
    </Page>
  )
}
