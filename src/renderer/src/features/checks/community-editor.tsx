import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { COMMUNITY_ANSWERS, COMMUNITY_DECISIONS } from '../../../../shared/domain/checks/check.ts'
import { Button } from '../../components/ui/button.tsx'
import { TextArea, TextField } from '../../components/ui/field.tsx'
import { Page, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure, Notice } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useWrite } from '../../lib/query.ts'
import { useAutosave } from '../../lib/use-autosave.ts'
import { AnswerRow } from './answer-row.tsx'
import styles from './checks.module.css'
import { type CommunityForm, type CommunityNoteItem, type Question, useWhatAnswersSay } from './community-words.ts'
import { withAnswer } from './draft-answers.ts'

type CommunityEditorProps = { readonly note: CommunityNoteItem; readonly questions: readonly Question[] }
type Field = 'name' | 'note'
type Refusals = Readonly<Partial<Record<Field, string>>>

/** One sheet to write on. It is kept while one writes. */
export const CommunityEditor = ({ note, questions }: CommunityEditorProps) => {
  const { t } = useTranslation(['checks', 'common'])
  const navigate = useNavigate()
  const say = useSay()
  const whatAnswersSay = useWhatAnswersSay()
  const remove = useWrite('communities.remove')
  const restore = useWrite('communities.restore')
  const { id, ...initial } = note
  const [form, setForm] = useState<CommunityForm>(initial)
  const [refusals, setRefusals] = useState<Refusals>({})
  const isRemoved = useRef(false)
  const isNameless = form.name.trim() === ''

  const autosave = useAutosave(form, async (latest) => {
    if (isRemoved.current) return
    // A sheet keeps the name it had until it has another.
    const name = latest.name.trim() === '' ? initial.name : latest.name
    try {
      await invoke('communities.save', { id, ...latest, name })
    } catch (thrown) {
      const { fields = [] } = errorOf(thrown)
      const reasonOf = (field: Field) => fields.find(({ path }) => path === field)?.reason
      const [forName, forNote] = [reasonOf('name'), reasonOf('note')]
      setRefusals({
        ...(forName && { name: t(`common:fieldErrors.${forName}`) }),
        ...(forNote && { note: t(`common:fieldErrors.${forNote}`) }),
      })
      throw thrown
    }
  })

  const change = (part: Partial<CommunityForm>) => {
    setForm((former) => ({ ...former, ...part }))
    setRefusals({})
  }
  const answer = (questionId: string, value: CommunityForm['answers'][string] | undefined) => {
    change({ answers: withAnswer(form.answers, questionId, value) })
  }
  // What was written last goes with it, so that it comes back with it.
  const removeThis = async () => {
    await autosave.flush()
    await remove.mutateAsync({ id })
    isRemoved.current = true
    void navigate('/communities')
    say(t('communities.removed'), () => restore.mutateAsync({ id }))
  }
  const isRefused = refusals.name !== undefined || refusals.note !== undefined

  return (
    <Page
      title={isNameless ? initial.name : form.name}
      lead={t('communities.autosaved')}
      above={<WayBack to="/communities" label={t('communities.toList')} />}
    >
      <div className={styles['form']}>
        <TextField
          label={t('communities.name')}
          value={form.name}
          error={refusals.name ?? (isNameless ? t('communities.nameNeeded', { name: initial.name }) : undefined)}
          onChange={(name) => {
            change({ name })
          }}
        />
        {autosave.hasFailed && !isRefused && <Notice tone="problem">{t('common:notSaved')}</Notice>}
      </div>
      <Section title={t('communities.questions')} note={t('form.clear')}>
        <div className={styles['questions']}>
          {questions.map((question) => (
            <AnswerRow
              key={question.id}
              label={question.text}
              options={COMMUNITY_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
              value={form.answers[question.id]}
              onChange={(value) => {
                answer(question.id, value)
              }}
            />
          ))}
        </div>
        <p role="status">{whatAnswersSay(form.answers, questions)}</p>
      </Section>
      <Stack gap="large">
        <TextArea
          label={t('communities.note')}
          hint={t('communities.noteHint')}
          value={form.note}
          error={refusals.note}
          onChange={(text) => {
            change({ note: text })
          }}
        />
        <AnswerRow
          label={t('communities.decisionLabel')}
          options={COMMUNITY_DECISIONS.map((value) => ({ value, label: t(`communities.decision.${value}`) }))}
          value={form.decision ?? undefined}
          onChange={(decision) => {
            change({ decision: decision ?? null })
          }}
          isAlone
        />
        <Row align="between">
          <Button
            onClick={() => {
              autosave.flush().then(
                () => void navigate('/communities'),
                () => undefined,
              )
            }}
          >
            {t('communities.toList')}
          </Button>
          <Button
            variant="plain"
            onClick={() => {
              // A failure is on the screen.
              if (!remove.isPending) removeThis().catch(() => undefined)
            }}
          >
            {t('communities.removeThis')}
          </Button>
        </Row>
        {remove.isError && <Failure error={remove.error} />}
      </Stack>
    </Page>
  )
}
