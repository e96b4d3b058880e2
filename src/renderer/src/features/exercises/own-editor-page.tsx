import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'

import type { Exercise } from '../../../../shared/domain/exercises/exercise.ts'
import { Page } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { putBackDraft } from '../../lib/open-drafts.ts'
import { useFresh } from '../../lib/use-fresh.ts'
import { readOwnDraft } from './own/own-draft.ts'
import { OwnEditor } from './own/own-editor.tsx'
import { blankForm, copyOfExercise, formOfExercise, type OwnForm, toInput } from './own/own-form.ts'

const NEW_DRAFT = 'own-exercise'

/** Makes an exercise: from nothing, or as a copy (`?from=`). */
export const NewOwnPage = () => {
  const { t } = useTranslation('exercises')
  const from = useSearchParams()[0].get('from')
  const navigate = useNavigate()
  const say = useSay()
  return (
    <Loaded
      // A copy of another exercise is another form.
      key={from}
      title={t('editor.new')}
      draftKey={NEW_DRAFT}
      exerciseId={from}
    >
      {(exercise, draft) => (
        <OwnEditor
          title={t('editor.new')}
          draftKey={NEW_DRAFT}
          initial={
            exercise === null ? blankForm(t('editor.defaults', { returnObjects: true })) : copyOfExercise(exercise)
          }
          draft={draft}
          keep={(content) => invoke('own.save', { id: null, exercise: content })}
          onKept={(id, form) => {
            void navigate(`/exercises/${id}`)
            say(t('editor.kept'), async () => {
              // The words go back to the page that they came from.
              await putBackDraft(NEW_DRAFT, JSON.stringify(form), () => invoke('own.remove', { id }))
              void navigate('/exercises/own/new')
            })
          }}
          onLeave={() => {
            void navigate(from === null ? '/exercises/own' : `/exercises/${from}`)
            say(t('editor.putAside'))
          }}
        />
      )}
    </Loaded>
  )
}

const OWN_ID = /^own-([0-9a-f-]{36})$/

/** Changes an exercise of one's own. */
export const ChangeOwnPage = () => {
  const { t } = useTranslation('exercises')
  const { exerciseId = '' } = useParams()
  const navigate = useNavigate()
  const say = useSay()
  const uuid = OWN_ID.exec(exerciseId)?.[1]
  if (uuid === undefined) {
    return (
      <Page title={t('editor.change')} above={<WayBack to="/exercises/own" label={t('own.title')} />}>
        <Notice>{t('notFound')}</Notice>
      </Page>
    )
  }
  const draftKey = `${NEW_DRAFT}:${uuid}`
  const toExercise = () => void navigate(`/exercises/${exerciseId}`)
  return (
    <Loaded key={exerciseId} title={t('editor.change')} draftKey={draftKey} exerciseId={exerciseId}>
      {(exercise, draft) =>
        exercise !== null && (
          <OwnEditor
            title={t('editor.change')}
            draftKey={draftKey}
            initial={formOfExercise(exercise)}
            draft={draft}
            keep={(content) => invoke('own.save', { id: exerciseId, exercise: content })}
            onKept={() => {
              toExercise()
              say(t('editor.kept'), () =>
                invoke('own.save', { id: exerciseId, exercise: toInput(formOfExercise(exercise)) }),
              )
            }}
            onLeave={() => {
              toExercise()
              say(t('editor.putAside'))
            }}
          />
        )
      }
    </Loaded>
  )
}

type LoadedProps = {
  readonly title: string
  readonly draftKey: string
  /** Null where there is none to begin with. */
  readonly exerciseId: string | null
  readonly children: (exercise: Exercise | null, draft: OwnForm | null) => React.ReactNode
}

/** What the form begins with, and what was half written. */
const Loaded = ({ title, draftKey, exerciseId, children }: LoadedProps) => {
  const { t } = useTranslation('exercises')
  const draft = useFresh('drafts.get', { key: draftKey })
  const exercise = useFresh('exercises.get', { id: exerciseId ?? '' }, { enabled: exerciseId !== null })
  const error = draft.error ?? exercise.error
  if (draft.data !== undefined && (exerciseId === null || exercise.data !== undefined)) {
    const { value } = draft.data
    return children(exercise.data ?? null, value === null ? null : readOwnDraft(value))
  }
  return (
    <Page title={title} above={<WayBack to="/exercises/own" label={t('own.title')} />}>
      {error === null ? (
        <Loading />
      ) : errorOf(error).code === 'not-found' ? (
        <Notice>{t('notFound')}</Notice>
      ) : (
        <Failure
          error={error}
          onRetry={() => {
            void draft.refetch()
            if (exerciseId !== null) void exercise.refetch()
          }}
        />
      )}
    </Page>
  )
}
