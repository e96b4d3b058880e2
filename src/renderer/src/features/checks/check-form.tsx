import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { CheckAnswer, CheckKind } from '../../../../shared/domain/checks/check.ts'
import { Button } from '../../components/ui/button.tsx'
import { Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useWrite } from '../../lib/query.ts'
import { useAutosave } from '../../lib/use-autosave.ts'
import { useFresh } from '../../lib/use-fresh.ts'
import { AnswerRow } from './answer-row.tsx'
import { ANSWERS, type CheckItem } from './check-item.ts'
import styles from './checks.module.css'
import { type Answers, readAnswers, withAnswer } from './draft-answers.ts'
import { KindFold } from './kind-fold.tsx'

type CheckFormProps = {
  readonly kind: CheckKind
  readonly items: readonly CheckItem[]
  readonly onKept: () => void
  /** What was kept is gone again, and its answers are back in the form. */
  readonly onTakenBack: () => void
  /** Undefined where there is nothing to go back to. */
  readonly onLeave: (() => void) | undefined
}

/** The form with what was chosen in it before, if it was left half way. */
export const CheckForm = (props: CheckFormProps) => {
  const draft = useFresh('drafts.get', { key: props.kind })
  if (draft.isError) return <Failure error={draft.error} onRetry={() => void draft.refetch()} />
  if (draft.data === undefined) return <Loading lines={5} />
  const itemIds = props.items.map(({ id }) => id)
  return <Questions {...props} draft={readAnswers(draft.data.value, props.kind, itemIds)} />
}

const Questions = ({
  kind,
  items,
  onKept,
  onTakenBack,
  onLeave,
  draft,
}: CheckFormProps & { readonly draft: Answers }) => {
  const { t } = useTranslation(['checks', 'common'])
  const say = useSay()
  const save = useWrite('checks.save')
  const remove = useWrite('checks.remove')
  const [answers, setAnswers] = useState(draft)
  const [isRestored, setIsRestored] = useState(Object.keys(draft).length > 0)
  const [isNothingSaid, setIsNothingSaid] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const isKept = useRef(false)

  const autosave = useAutosave(answers, async (latest) => {
    // Once it is kept, a late save must not bring the draft back.
    if (isKept.current) return
    await putDraft(kind, latest)
  })

  const focusFirst = () => place.current?.querySelector<HTMLElement>('input[type=radio]')?.focus()
  const answer = (id: string, value: CheckAnswer | undefined) => {
    setAnswers((former) => withAnswer(former, id, value))
    setIsNothingSaid(false)
  }
  const startAfresh = () => {
    const former = answers
    setAnswers({})
    setIsRestored(false)
    focusFirst()
    say(t('form.cleared'), async () => {
      await putDraft(kind, former)
      setAnswers(former)
    })
  }
  const refuseEmpty = () => {
    setIsNothingSaid(true)
    focusFirst()
  }
  const keep = () => {
    if (save.isPending) return
    if (Object.keys(answers).length === 0) {
      refuseEmpty()
      return
    }
    save.mutate(
      { kind, answers },
      {
        onSuccess: ({ id }) => {
          isKept.current = true
          void invoke('drafts.discard', { key: kind }).catch(() => undefined)
          onKept()
          say(t('result.kept'), async () => {
            await remove.mutateAsync({ id })
            await putDraft(kind, answers)
            onTakenBack()
          })
        },
        onError: (error) => {
          if (errorOf(error).code === 'nothing-written') refuseEmpty()
        },
      },
    )
  }

  return (
    <div ref={place} className={styles['form']}>
      {isRestored && (
        <Notice
          action={
            <Button variant="plain" onClick={startAfresh}>
              {t('form.afresh')}
            </Button>
          }
        >
          {t('form.goOn')}
        </Notice>
      )}
      <div className={styles['questions']}>
        {items.map((item) => (
          <AnswerRow
            key={item.id}
            label={item.text}
            options={ANSWERS[kind].map((value) => ({ value, label: t(`answers.${value}`) }))}
            value={answers[item.id]}
            onChange={(value) => {
              answer(item.id, value)
            }}
          >
            {item.about !== undefined && <KindFold title={t('kinds.one')} about={item.about} />}
          </AnswerRow>
        ))}
      </div>
      <Stack>
        <Quiet>{t('form.clear')}</Quiet>
        {isNothingSaid && <Notice tone="problem">{t('form.nothing')}</Notice>}
        {save.isError && !isNothingSaid && <Failure error={save.error} />}
        {autosave.hasFailed && !save.isError && <Notice tone="problem">{t('common:notSaved')}</Notice>}
        <Row>
          <Button variant="primary" onClick={keep}>
            {t('form.show')}
          </Button>
          {onLeave !== undefined && (
            <Button
              onClick={() => {
                autosave.flush().then(onLeave, () => undefined)
              }}
            >
              {t('form.leave')}
            </Button>
          )}
        </Row>
      </Stack>
    </div>
  )
}

const putDraft = (kind: CheckKind, answers: Answers) =>
  Object.keys(answers).length === 0
    ? invoke('drafts.discard', { key: kind })
    : invoke('drafts.put', { key: kind, value: JSON.stringify(answers) })
