import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import styles from './pack-problems.module.css'

export type PackProblem = Output<'library.get'>['packs'][number]['problems'][number]

/** More than so many are a count. */
const SHOWN = 8

/** What to put right in the file of a pack, line by line. */
export const PackProblems = ({ problems }: { readonly problems: readonly PackProblem[] }) => {
  const { t } = useTranslation('exercises')
  const rest = problems.length - SHOWN
  const reason = ({ kind, field, value }: PackProblem) =>
    t(`packs.problem.${kind}`, { field: field === '' ? t('packs.whole') : t('packs.field', { field }), value })
  return (
    <div className={styles['problems']}>
      <p>{t('packs.brokenHow')}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index} className={styles['problem']}>
            <span className={`${styles['line']} numbers`}>{t('packs.line', { line: problem.line })}</span>
            <span>{reason(problem)}</span>
          </li>
        ))}
        {rest > 0 && <li className={styles['line']}>{t('packs.more', { count: rest })}</li>}
      </ul>
    </div>
  )
}
