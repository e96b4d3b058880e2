import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import styles from './pack-problems.module.css'
import { problemWords } from './problem-words.ts'

export type PackProblem = Output<'library.get'>['packs'][number]['problems'][number]

/** More than so many are a count. */
const SHOWN = 8

/** What to put right in the file of a pack, line by line. */
export const PackProblems = ({ problems }: { readonly problems: readonly PackProblem[] }) => {
  const { t } = useTranslation('exercises')
  const rest = problems.length - SHOWN
  return (
    <div className={styles['problems']}>
      <p>{t('packs.brokenHow')}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index} className={styles['problem']}>
            <span className={`${styles['line']} numbers`}>{t('packs.line', { line: problem.line })}</span>
            <Reason message={problem.message} />
          </li>
        ))}
        {rest > 0 && <li className={styles['line']}>{t('packs.more', { count: rest })}</li>}
      </ul>
    </div>
  )
}

const Reason = ({ message }: { readonly message: string }) => {
  const { t } = useTranslation('exercises')
  const words = problemWords(message)
  if (words === null) return <span lang="en">{message}</span>
  const field = words.field === '' ? t('packs.problem.whole') : words.field
  return <span>{t(`packs.problem.${words.kind}`, { field, values: words.values })}</span>
}
