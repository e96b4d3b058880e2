import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { useWrite } from '../../lib/query.ts'
import { Button } from '../ui/button.tsx'
import { Quiet } from '../ui/page.tsx'
import { Failure } from '../ui/states.tsx'
import { useSay } from '../ui/undo.tsx'
import { useGoalWords } from './goal-words.ts'
import styles from './goals.module.css'

type Suggestion = Output<'goals.week'>['suggestions'][number]

type GoalSuggestionsProps = {
  readonly week: 'this' | 'next'
  readonly suggestions: readonly Suggestion[]
  readonly wasHard: boolean
}

/** Goals that would suit, each taken by one press. */
export const GoalSuggestions = ({ week, suggestions, wasHard }: GoalSuggestionsProps) => {
  const { t } = useTranslation('goals')
  const wordsOf = useGoalWords()
  const say = useSay()
  const add = useWrite('goals.add')
  const remove = useWrite('goals.remove')
  if (suggestions.length === 0) return null
  const title = t(wasHard ? 'suggestedHard' : 'suggested')
  return (
    <section aria-label={title}>
      <Quiet>{title}</Quiet>
      <ul className={styles['list']}>
        {suggestions.map((suggestion) => {
          const { match, target, reason } = suggestion
          const words = wordsOf(suggestion)
          return (
            <li key={JSON.stringify(match)} className={styles['goal']}>
              <div className={styles['what']}>
                <p className={styles['words']}>{words}</p>
                <p className={styles['progress']}>{t(`reason.${reason}`)}</p>
              </div>
              <Button
                aria-label={t('countOf', { action: t('take'), words })}
                onClick={() => {
                  add.mutate(
                    { week, title: null, match: asInput(match), target },
                    { onSuccess: ({ id }) => say(t('taken'), () => remove.mutateAsync({ id })) },
                  )
                }}
              >
                {t('take')}
              </Button>
            </li>
          )
        })}
      </ul>
      {add.isError && <Failure error={add.error} />}
    </section>
  )
}

const asInput = (match: Suggestion['match']) =>
  match.kind === 'people' ? { ...match, personIds: [...match.personIds] } : match
