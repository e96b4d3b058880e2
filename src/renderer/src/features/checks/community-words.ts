import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { useWordList } from './use-word-list.ts'

export type CommunityNoteItem = Output<'communities.list'>[number]

/** What is written on a sheet. */
export type CommunityForm = Omit<CommunityNoteItem, 'id'>

/** One of the ten questions, in the language on the screen. */
export type Question = { readonly id: string; readonly text: string; readonly short: string }

/** A sheet with a name and nothing else. */
export const newNote = (name: string): CommunityForm => ({ name, answers: {}, note: '', decision: null })

/** What the answers say, in one sentence: what is a no, and what is still open. Never a number. */
export const useWhatAnswersSay = (): ((
  answers: CommunityForm['answers'],
  questions: readonly Question[],
) => string) => {
  const { t } = useTranslation('checks')
  const words = useWordList()
  return (answers, questions) => {
    if (!questions.some(({ id }) => answers[id] !== undefined)) return t('communities.says.nothing')
    const no = questions.filter(({ id }) => answers[id] === 'no')
    const open = questions.filter(({ id }) => answers[id] === undefined || answers[id] === 'unsure')
    const kind = no.length > 0 ? (open.length > 0 ? 'noAndOpen' : 'no') : open.length > 0 ? 'open' : 'yes'
    return t(`communities.says.${kind}`, { no: words(no), open: words(open) })
  }
}
