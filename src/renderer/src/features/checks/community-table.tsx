import { Check, HelpCircle, Minus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { CommunityAnswer } from '../../../../shared/domain/checks/check.ts'
import type { CommunityNoteItem, Question } from './community-words.ts'
import styles from './community-table.module.css'

const ICONS = { yes: Check, no: X, unsure: HelpCircle } as const satisfies Record<CommunityAnswer, unknown>

type CommunityTableProps = { readonly notes: readonly CommunityNoteItem[]; readonly questions: readonly Question[] }

/** The answers of all sheets side by side, question by question. Scrolls sideways where there are many. */
export const CommunityTable = ({ notes, questions }: CommunityTableProps) => {
  const { t } = useTranslation('checks')
  return (
    <div className={styles['scroll']} role="region" aria-label={t('communities.table')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('communities.question')}</th>
            {notes.map(({ id, name }) => (
              <th key={id} scope="col">
                <Link to={`/communities?note=${id}`} className={styles['name'] ?? ''}>
                  <bdi>{name}</bdi>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id: questionId, short }) => (
            <tr key={questionId}>
              <th scope="row">{short}</th>
              {notes.map(({ id, answers }) => (
                <td key={id}>
                  <Answer answer={answers[questionId]} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('communities.decisionRow')}</th>
            {notes.map(({ id, decision }) => (
              <td key={id}>{t(decision === null ? 'communities.undecided' : `communities.decision.${decision}`)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const Answer = ({ answer }: { readonly answer: CommunityAnswer | undefined }) => {
  const { t } = useTranslation('checks')
  const Icon = answer === undefined ? Minus : ICONS[answer]
  return (
    <span className={`${styles['answer']} ${styles[answer ?? 'open']}`}>
      <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
      {t(`answers.${answer ?? 'open'}`)}
    </span>
  )
}
